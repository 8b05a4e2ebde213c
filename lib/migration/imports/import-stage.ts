/** How much of a file is sent at once, in bytes; the last piece is shorter. */
export const pieceBytes = 4_000_000;

export type ImportStage = "uploading" | "reading" | "ready" | "importing" | "done";
export const importFileKinds = ["export", "uploads", "redirects"] as const;
export type ImportFileKind = (typeof importFileKinds)[number];

/** Whether a job is at an import, or will be by itself. */
export function isUnderWay({ stage, stoppedAt }: { stage: ImportStage; stoppedAt: Date | null }) {
  return stoppedAt === null && (stage === "reading" || stage === "importing");
}

/** For whoever wants something of an import whose files are not there. */
export const filesGone = "Its files are not on the server any more. Hand them in again first.";

/** In bytes. */
export const gigabytes = (count: number) => count * 1_000_000_000;

/** What stands at the beginning of an export tells which system wrote it; null for what is neither. */
export function systemOf(beginning: Uint8Array): "wordpress" | "ghost" | null {
  // UTF-16 has a zero in every other byte; a byte order mark stands before everything.
  const text = Buffer.from(beginning.subarray(0, 4000).filter((byte) => byte !== 0)).toString();
  const first = /[^\s\uFEFF\uFFFD]/.exec(text)?.[0];
  if (first === "<") return "wordpress";
  return first === "{" ? "ghost" : null;
}

/** Where the pieces of a file are kept. */
export function placeOfFile(importId: string, kind: ImportFileKind): string {
  return `imports/${importId}/${kind}`;
}
