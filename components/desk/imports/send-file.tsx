import type { FileKind } from "#components/desk/imports/import-types";

/** The same as the desk takes, in bytes. */
const pieceBytes = 4_000_000;
/** Before a piece that did not arrive is sent again, in milliseconds. */
const pause = 3_000;

type Sending = {
  importId: string;
  kind: FileKind;
  file: File;
  /** How many pieces of it are there already. */
  pieces: number;
  signal: AbortSignal;
  onSent: (bytes: number) => void;
  /** The newsroom does not answer; it is tried again, until it does. */
  onWaiting: (isWaiting: boolean) => void;
};

/**
 * Sends a file piece by piece. Where the connection breaks it waits and goes on.
 *
 * @returns a sentence when the newsroom refuses the file; null when all of it is there
 */
export async function sendFile(sending: Sending): Promise<string | null> {
  const { file, signal, onSent, onWaiting } = sending;
  for (let number = sending.pieces; number * pieceBytes < file.size; ) {
    signal.throwIfAborted();
    const piece = file.slice(number * pieceBytes, (number + 1) * pieceBytes);
    const answer = await sendPiece(sending, number, piece);
    onWaiting(answer.kind === "unanswered");
    if (answer.kind === "refused") return answer.sentence;
    if (answer.kind === "unanswered") {
      await new Promise((resolve) => setTimeout(resolve, pause));
      continue;
    }
    number += 1;
    onSent(Math.min(number * pieceBytes, file.size));
  }
  return null;
}

type Answer = { kind: "kept" } | { kind: "refused"; sentence: string } | { kind: "unanswered" };

async function sendPiece(
  { importId, kind, signal }: Sending,
  number: number,
  piece: Blob,
): Promise<Answer> {
  const body = await piece.arrayBuffer().catch(() => null);
  if (body === null)
    return {
      kind: "refused",
      sentence: "The file was changed or moved meanwhile. Choose it again.",
    };
  try {
    const response = await fetch(`/api/desk/v1/imports/${importId}/files/${kind}/${number}`, {
      method: "PUT",
      headers: { "content-type": "application/octet-stream" },
      body,
      signal,
    });
    if (response.ok) return { kind: "kept" };
    if (response.status >= 500 || response.status === 429) return { kind: "unanswered" };
    const told = await response.json().catch(() => null);
    const sentence: string = told?.issues?.[0]?.message ?? told?.title ?? "This file was refused.";
    return { kind: "refused", sentence };
  } catch {
    signal.throwIfAborted();
    return { kind: "unanswered" };
  }
}
