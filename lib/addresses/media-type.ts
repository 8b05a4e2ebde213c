type Kind = { name: string; ending: string };

/** The common kinds of files: what readers call them, and the ending that their addresses carry. */
const kinds: Record<string, Kind> = {
  "image/jpeg": { name: "JPEG", ending: "jpg" },
  "image/png": { name: "PNG", ending: "png" },
  "image/webp": { name: "WebP", ending: "webp" },
  "image/avif": { name: "AVIF", ending: "avif" },
  "image/gif": { name: "GIF", ending: "gif" },
  "application/pdf": { name: "PDF", ending: "pdf" },
  "application/zip": { name: "ZIP", ending: "zip" },
  "application/epub+zip": { name: "EPUB", ending: "epub" },
  "application/json": { name: "JSON", ending: "json" },
  "application/msword": { name: "Word", ending: "doc" },
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": {
    name: "Word",
    ending: "docx",
  },
  "application/vnd.oasis.opendocument.text": { name: "ODT", ending: "odt" },
  "application/vnd.ms-excel": { name: "Excel", ending: "xls" },
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": {
    name: "Excel",
    ending: "xlsx",
  },
  "application/vnd.oasis.opendocument.spreadsheet": { name: "ODS", ending: "ods" },
  "application/vnd.ms-powerpoint": { name: "PowerPoint", ending: "ppt" },
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": {
    name: "PowerPoint",
    ending: "pptx",
  },
  "text/plain": { name: "TXT", ending: "txt" },
  "text/csv": { name: "CSV", ending: "csv" },
  "audio/mpeg": { name: "MP3", ending: "mp3" },
  "video/mp4": { name: "MP4", ending: "mp4" },
};

/** The form of a document in a word (“PDF”); the second half of its media type where there is no better one. */
export function formatMediaType(mediaType: string): string {
  const essence = essenceOf(mediaType);
  const known = kinds[essence]?.name;
  return known ?? (essence.split("/")[1] ?? essence).replace(/^x-/, "").toUpperCase();
}

/** What stands behind the dot in the address of a file: `pdf`; `bin` for kinds that are not common. */
export function endingOf(mediaType: string): string {
  return kinds[essenceOf(mediaType)]?.ending ?? "bin";
}

/** The kind of a common file by the ending of its address; null for every other. */
export function mediaTypeOf(address: string): string | null {
  const ending = /\.([a-z0-9]+)$/.exec(address)?.[1];
  return Object.keys(kinds).find((mediaType) => kinds[mediaType]?.ending === ending) ?? null;
}

/** Without parameters such as `charset` (RFC 9110 §8.3.1). */
function essenceOf(mediaType: string): string {
  return mediaType.split(";")[0]?.trim().toLowerCase() ?? "";
}
