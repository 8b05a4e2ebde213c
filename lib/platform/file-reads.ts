import type { Readable } from "node:stream";
import type { Part } from "#lib/platform/asked-part";

/** A file's bytes, of which the first is on its way. */
export type OpenedFile = { bytes: number; stream: Readable };

/** How kept files are read, which each place does in its way and asks nothing twice for. */
export type FileReads = {
  /** The whole of one; null when it is not here. */
  readWhole(key: string): Promise<OpenedFile | null>;
  /** Some of one that is here and has them: nothing else is read. */
  readPart(key: string, part: Part): Readable | Promise<Readable>;
};
