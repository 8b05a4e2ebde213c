import type { FileKind } from "#components/desk/imports/import-types";

/** The same as the desk takes, in bytes. */
const pieceBytes = 4_000_000;
/** Before a piece that did not arrive is sent again, in milliseconds. */
const pause = 3_000;

/** What it waits for, and goes on by itself afterwards: that the newsroom answers, or that somebody signs in again. */
export type Waiting = "answer" | "sign-in";

type Sending = {
  importId: string;
  kind: FileKind;
  file: File;
  /** How many pieces of it are there already. */
  pieces: number;
  signal: AbortSignal;
  onSent: (bytes: number) => void;
  onWaiting: (waiting: Waiting | null) => void;
};

/**
 * Sends a file piece by piece. Where the connection breaks, or the session ends, it waits and goes on.
 *
 * @returns a sentence when the newsroom refuses the file; null when all of it is there
 */
export async function sendFile(sending: Sending): Promise<string | null> {
  const { file, signal, onSent, onWaiting } = sending;
  for (let number = sending.pieces; number * pieceBytes < file.size; ) {
    signal.throwIfAborted();
    const piece = file.slice(number * pieceBytes, (number + 1) * pieceBytes);
    const answer = await sendPiece(sending, number, piece);
    onWaiting(answer.kind === "waiting" ? answer.for : null);
    if (answer.kind === "refused") return answer.sentence;
    if (answer.kind === "waiting") {
      await passed(answer.for, sending);
      continue;
    }
    number += 1;
    onSent(Math.min(number * pieceBytes, file.size));
  }
  return null;
}

type Answer =
  | { kind: "kept" }
  | { kind: "refused"; sentence: string }
  | { kind: "waiting"; for: Waiting };

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
    if (response.status === 401) return { kind: "waiting", for: "sign-in" };
    if (response.status >= 500 || response.status === 429)
      return { kind: "waiting", for: "answer" };
    const told = await response.json().catch(() => null);
    const sentence: string = told?.issues?.[0]?.message ?? told?.title ?? "This file was refused.";
    return { kind: "refused", sentence };
  } catch {
    signal.throwIfAborted();
    return { kind: "waiting", for: "answer" };
  }
}

/** Until it is worth sending again: whoever is signed out is asked for no piece, only whether they are in again. */
async function passed(waiting: Waiting, { importId, signal }: Sending): Promise<void> {
  do {
    await new Promise((resolve) => setTimeout(resolve, pause));
    signal.throwIfAborted();
  } while (waiting === "sign-in" && (await isSignedOut(importId, signal)));
}

async function isSignedOut(importId: string, signal: AbortSignal): Promise<boolean> {
  const response = await fetch(`/api/desk/v1/imports/${importId}`, { signal }).catch(() => null);
  return response?.status === 401;
}
