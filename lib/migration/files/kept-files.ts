import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { FileSource } from "#lib/migration/files/file-source";

/**
 * What a source gives stays in a folder, so that the import that follows a rehearsal, or one that was interrupted, does
 * not ask for it again. What is not there is asked for each time. Where there is no room nothing more is kept.
 */
export function keptIn(
  folder: string,
  source: FileSource,
  hasRoom: () => Promise<boolean> = async () => true,
): FileSource {
  return {
    async read(file) {
      const place = join(folder, createHash("sha256").update(file.address).digest("hex"));
      const kept = await readFile(place).catch(() => null);
      if (kept !== null) return kept;
      const bytes = await source.read(file);
      if (bytes !== null && (await hasRoom())) await keep(folder, place, bytes);
      return bytes;
    },
  };
}

/** Whoever reads it finds the whole file or none. */
async function keep(folder: string, place: string, bytes: Uint8Array): Promise<void> {
  const half = join(folder, randomUUID());
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(half, bytes);
    await rename(half, place);
  } catch {
    await rm(half, { force: true }).catch(() => {});
  }
}
