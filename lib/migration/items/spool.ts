import { createReadStream, createWriteStream, type WriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
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
export async function makeSpool<T>(): Promise<Spool<T>> {
  const folder = await mkdtemp(join(tmpdir(), "dateline-import-"));
  const path = join(folder, "waiting.jsonl");
  let file: WriteStream | null = null;
  return {
    add(thing) {
      file ??= createWriteStream(path);
      file.write(`${onOneLine(JSON.stringify(thing))}\n`);
    },
    async *read() {
      if (file === null) return;
      file.end();
      await finished(file);
      for await (const line of createInterface({ input: createReadStream(path) })) {
        yield JSON.parse(line) as T;
      }
    },
    async remove() {
      file?.destroy();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Whoever reads lines takes these two for ends of lines as well; JSON may hold them as they are. */
function onOneLine(json: string): string {
  return json.replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}
