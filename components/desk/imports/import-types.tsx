/** A file that is handed in for an import. */
export type FileKind = "export" | "uploads" | "redirects";

/** How much of a file the newsroom has. */
export type FileSeen = {
  kind: FileKind;
  name: string;
  bytes: number;
  received: number;
  pieces: number;
};

/** How far an import is, asked for again and again. */
export type ImportSeen = {
  stage: "uploading" | "reading" | "ready" | "importing" | "done";
  isStopped: boolean;
  /** From 0 to 1. */
  progress: number;
  /** What it has done so far, in words. */
  sums: string[];
};

/** 12_300_000 → “12.3 MB”. */
export function sizeInWords(bytes: number): string {
  const units = ["kB", "MB", "GB"];
  let size = bytes / 1000;
  let unit = units[0];
  for (const next of units.slice(1)) {
    if (size < 1000) break;
    size /= 1000;
    unit = next;
  }
  return `${size.toLocaleString("en-GB", { maximumFractionDigits: size < 10 ? 1 : 0 })} ${unit}`;
}
