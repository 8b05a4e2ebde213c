import {
  closeSync,
  createReadStream,
  createWriteStream,
  mkdtempSync,
  openSync,
  rmSync,
  type WriteStream,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { finished } from "node:stream/promises";

/** Things that wait on the disk, however many they are. */
export type Spool<T> = {
  add(thing: T): void;
  /** All of them in their order, once; nothing is added afterwards. */
  read(): AsyncGenerator<T>;
  /** Nothing of it stays on the disk. */
  remove(): Promise<void>;
};

/** A spool for things that survive JSON. It takes no room until the first is added. */
export function makeSpool<T>(): Spool<T> {
  let file: { place: number; written: WriteStream } | null = null;
  return {
    add(thing) {
      file ??= openUnnamed();
      file.written.write(`${onOneLine(JSON.stringify(thing))}\n`);
    },
    async *read() {
      if (file === null) return;
      const { place, written } = file;
      written.end();
      await finished(written);
      const input = createReadStream("", { fd: place, start: 0, autoClose: false });
      for await (const line of createInterface({ input })) yield JSON.parse(line) as T;
    },
    async remove() {
      if (file === null) return;
      const { place, written } = file;
      file = null;
      if (!written.writableEnded) {
        written.end();
        await finished(written).catch(() => {});
      }
      closeSync(place);
    },
  };
}

/** A file that has no name any more once it is open: however the process ends, nothing stays of it. */
function openUnnamed() {
  const folder = mkdtempSync(join(tmpdir(), "dateline-import-"));
  const place = openSync(join(folder, "waiting.jsonl"), "w+");
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Some systems keep the name for as long as the file is open.
  }
  return { place, written: createWriteStream("", { fd: place, autoClose: false }) };
}

/** Whoever reads lines takes these two for ends of lines as well; JSON may hold them as they are. */
function onOneLine(json: string): string {
  return json.replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}
