import { asDownload } from "#lib/addresses/as-download";

type File = { mediaType: string; title?: string };

/** What is said of a file that everybody may read and show: it is what it says it is, and never a page of this address. */
export function publicFileHeaders(file: File): Record<string, string> {
  return { ...fileHeaders(file), "cross-origin-resource-policy": "cross-origin" };
}

/** What is said of a file that no reader may see yet: nobody keeps it, nobody packs it on its way, and no other site shows it. */
export function privateFileHeaders(file: File): Record<string, string> {
  return {
    ...fileHeaders(file),
    "cache-control": "private, no-store, no-transform",
    "cross-origin-resource-policy": "same-origin",
  };
}

function fileHeaders(file: File): Record<string, string> {
  return {
    "content-type": file.mediaType,
    "content-security-policy": "default-src 'none'; sandbox",
    "x-content-type-options": "nosniff",
    ...asDownload(file),
  };
}
