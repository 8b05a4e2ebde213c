import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { access, mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { env } from "#lib/platform/env";
import { AppError } from "#lib/platform/errors";

const full = "The server’s disk is full. Ask whoever runs the site to make room, then go on.";

/**
 * Keeps a piece of a large file that arrives bit by bit; the same number again takes its place. A disk that is full
 * throws `invalid` with a sentence.
 */
export async function keepPiece(
  file: string,
  { number, bytes }: { number: number; bytes: Uint8Array },
): Promise<void> {
  const folder = folderOf(file);
  await mkdir(folder, { recursive: true });
  // Whoever reads it finds the whole piece or none.
  const half = join(folder, randomUUID());
  await writeFile(half, bytes).catch(async (error: NodeJS.ErrnoException) => {
    await rm(half, { force: true });
    throw error.code === "ENOSPC" ? new AppError("invalid", full, { cause: error }) : error;
  });
  await rename(half, join(folder, nameOf(number)));
}

/** Whether all of a file's pieces lie there. */
export async function arePiecesHere(file: string, count: number): Promise<boolean> {
  const places = Array.from({ length: count }, (_, number) => join(folderOf(file), nameOf(number)));
  const looked = await Promise.all(places.map((place) => access(place).then(yes, no)));
  return looked.every(Boolean);
}

const yes = () => true;
const no = () => false;

/** The names below a folder of files where nothing has begun since an instant. */
export async function listPieces(folder: string, before: Date): Promise<string[]> {
  const place = folderOf(folder);
  const found: string[] = [];
  for (const name of await readdir(place).catch(() => [])) {
    const facts = await stat(join(place, name)).catch(() => null);
    if (facts !== null && facts.mtime < before) found.push(name);
  }
  return found;
}

/** A file from its pieces, from the first to the last; one that is missing throws. */
export async function* readPieces(file: string, count: number): AsyncGenerator<Uint8Array> {
  for (let number = 0; number < count; number += 1)
    yield* createReadStream(join(folderOf(file), nameOf(number)));
}

/** A part of a file whose pieces have `pieceBytes` bytes, but for the last; `end` is the first that is not wanted. */
export async function* readPieceRange(
  file: string,
  { start, end, pieceBytes }: { start: number; end: number; pieceBytes: number },
): AsyncGenerator<Uint8Array> {
  for (let at = start; at < end; ) {
    const number = Math.floor(at / pieceBytes);
    const from = at - number * pieceBytes;
    const to = Math.min(end - number * pieceBytes, pieceBytes);
    const path = join(folderOf(file), nameOf(number));
    yield* createReadStream(path, { start: from, end: to - 1 });
    at += to - from;
  }
}

/** Nothing of a file stays. `file` may also be the folder of several. */
export async function removePieces(file: string): Promise<void> {
  await rm(folderOf(file), { recursive: true, force: true });
}

/** A folder beside the files that are kept here, which goes with them. */
export function placeBesidePieces(file: string): string {
  return folderOf(file);
}

const nameOf = (number: number) => String(number).padStart(6, "0");

/** Names are made here and in verbs, of ids and fixed words; nothing that came from outside leads anywhere. */
function folderOf(file: string): string {
  if (!/^[\w-]+(?:\/[\w-]+)*$/.test(file)) throw new Error(`“${file}” is no name of a kept file.`);
  return join(resolve(env().DATA_DIR), "pieces", file);
}
