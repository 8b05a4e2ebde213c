import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, open, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { FSDriver } from "flydrive/drivers/fs";
import type { Part } from "#lib/platform/asked-part";
import type { FileReads, OpenedFile } from "#lib/platform/file-reads";

/** Files on this machine's disk. Whoever reads one finds the whole of it or none, whatever ends who writes it. */
export class WholeFiles extends FSDriver implements FileReads {
  readonly #folder: string;

  constructor(folder: string) {
    super({ location: folder, visibility: "private" });
    this.#folder = folder;
  }

  override put(key: string, contents: string | Uint8Array): Promise<void> {
    return this.#write(key, contents);
  }

  override putStream(key: string, contents: Readable): Promise<void> {
    return this.#write(key, contents);
  }

  async readWhole(key: string): Promise<OpenedFile | null> {
    const file = await open(join(this.#folder, key)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return null;
      throw error;
    });
    return file && { bytes: (await file.stat()).size, stream: file.createReadStream() };
  }

  readPart(key: string, { first, last }: Part): Readable {
    return createReadStream(join(this.#folder, key), { start: first, end: last });
  }

  async #write(key: string, contents: string | Uint8Array | Readable): Promise<void> {
    const place = join(this.#folder, key);
    await mkdir(dirname(place), { recursive: true });
    const half = `${place}.${randomUUID()}`;
    try {
      await writeFile(half, contents);
      await rename(half, place);
    } catch (error) {
      await rm(half, { force: true });
      throw error;
    }
  }
}
