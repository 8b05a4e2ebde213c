import { fileKindOf, mostBytes, tooLarge } from "#lib/content/file-kind";

export type Takes = "picture" | "document";

/** What keeps a file from being sent, told before it is: too large, or none of what is taken here. Null when nothing. */
export async function checkFile(file: File, takes: Takes | "either"): Promise<string | null> {
  if (file.size > mostBytes) return tooLarge;
  const start = await file
    .slice(0, 4096)
    .arrayBuffer()
    .catch(() => null);
  if (start === null) return "This file cannot be read. Choose it again.";
  const kind = fileKindOf(new Uint8Array(start));
  if ("refused" in kind) return kind.refused;
  const isDocument = kind.taken === "application/pdf";
  if (takes === "picture" && isDocument) {
    return "This is a PDF, which cannot be shown as a picture. Attach it as a document instead.";
  }
  if (takes === "document" && !isDocument) {
    return "This is a picture. Put it into the text, or choose a PDF.";
  }
  return null;
}
