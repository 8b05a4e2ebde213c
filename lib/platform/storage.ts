import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, rename, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Readable } from "node:stream";
import { env } from "#lib/platform/env";

/** Keeps bytes under the hash of themselves (SHA-256, hexadecimal); the same bytes are kept once. */
export async function keepFile(bytes: Uint8Array): Promise<string> {
  const hash = createHash("sha256").update(bytes).digest("hex");
  const place = placeOf(hash);
  if (await stat(place).catch(() => null)) return hash;
  await mkdir(dirname(place), { recursive: true });
  // Whoever reads it finds the whole file or none.
  const half = `${place}.${randomUUID()}`;
  await writeFile(half, bytes);
  await rename(half, place);
  return hash;
}

/** The bytes under a hash as a stream, or null when they are not here. */
export async function openFile(hash: string): Promise<{ bytes: number; stream: Readable } | null> {
  if (!/^[0-9a-f]{64}$/.test(hash)) return null;
  const place = placeOf(hash);
  const found = await stat(place).catch(() => null);
  return found === null ? null : { bytes: found.size, stream: createReadStream(place) };
}

function placeOf(hash: string): string {
  return join(resolve(env().DATA_DIR), "media", hash.slice(0, 2), hash);
}
