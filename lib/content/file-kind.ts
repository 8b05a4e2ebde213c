/** What a file is by its first bytes: one that the newsroom takes, or one that it refuses by name. */
export type FileKind =
  | { taken: "image/jpeg" | "image/png" | "image/gif" | "image/webp" | "image/avif" }
  | { taken: "application/pdf" }
  | { refused: string };

/** The largest file that the newsroom takes, in bytes, and how a sentence says it. */
export const mostBytes = 50_000_000;
export const tooLarge = "This file is larger than 50 MB. Make it smaller and choose it again.";

const other =
  "This is no picture or PDF that readers’ browsers can show. Choose a JPEG, PNG, WebP, GIF, AVIF or PDF.";
const svg =
  "SVG drawings can carry scripts, so they are not taken. Save it as PNG and choose that file.";
const heic =
  "This is a HEIC picture, which most browsers cannot show. Save it as JPEG and choose that file.";
const tiff =
  "This is a TIFF picture, which browsers cannot show. Save it as JPEG or PNG and choose that file.";
const empty = "This file is empty. Choose another.";

/**
 * Says by its content what a file is; its name and what the browser calls it count for nothing. Whether the rest of
 * a picture is whole is for the decoder to tell.
 */
export function fileKindOf(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return { refused: empty };
  const start = latin(bytes, 0, 16);
  if (start.startsWith("\xff\xd8\xff")) return { taken: "image/jpeg" };
  if (start.startsWith("\x89PNG\r\n\x1a\n")) return { taken: "image/png" };
  if (/^GIF8[79]a/.test(start)) return { taken: "image/gif" };
  if (start.startsWith("RIFF") && start.slice(8, 12) === "WEBP") return { taken: "image/webp" };
  if (start.startsWith("%PDF-")) return { taken: "application/pdf" };
  if (start.slice(4, 8) === "ftyp") return ofBrand(bytes);
  if (/^(?:II\*\0|MM\0\*)/.test(start)) return { refused: tiff };
  return { refused: /<svg[\s>]/i.test(latin(bytes, 0, 4096)) ? svg : other };
}

/** AVIF and HEIC are one container (ISO/IEC 23008-12); its brands say which, the first of them or a later one. */
function ofBrand(bytes: Uint8Array): FileKind {
  const brands = latin(bytes, 8, 64);
  if (/avi[fs]/.test(brands)) return { taken: "image/avif" };
  return { refused: /hei[cxms]|hev[cx]|mif1/.test(brands) ? heic : other };
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}
