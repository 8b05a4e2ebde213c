/** What readers call the common kinds of documents. */
const names: Record<string, string> = {
  "application/pdf": "PDF",
  "application/zip": "ZIP",
  "application/epub+zip": "EPUB",
  "application/json": "JSON",
  "application/msword": "Word",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word",
  "application/vnd.oasis.opendocument.text": "ODT",
  "application/vnd.ms-excel": "Excel",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "Excel",
  "application/vnd.oasis.opendocument.spreadsheet": "ODS",
  "application/vnd.ms-powerpoint": "PowerPoint",
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": "PowerPoint",
  "text/plain": "TXT",
  "text/csv": "CSV",
  "audio/mpeg": "MP3",
  "video/mp4": "MP4",
};

/** The form of a document in a word (“PDF”); the second half of its media type where there is no better one. */
export function formatMediaType(mediaType: string): string {
  const essence = mediaType.split(";")[0]?.trim().toLowerCase() ?? "";
  return names[essence] ?? (essence.split("/")[1] ?? essence).replace(/^x-/, "").toUpperCase();
}
