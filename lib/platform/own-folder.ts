import { mkdir, mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { env } from "#lib/platform/env";

const day = 24 * 60 * 60 * 1000;

/** Beside what is kept, so that a full disk is told here. */
const incoming = () => join(resolve(env().DATA_DIR), "incoming");

/** Does some work with a folder of its own for files on their way, and removes it with all that is in it. */
export async function inOwnFolder<T>(
  work: (folder: string) => Promise<T>,
  around = incoming(),
): Promise<T> {
  const folder = await makeFolder(around);
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a process left behind that was ended goes after a day. */
async function makeFolder(around: string): Promise<string> {
  await mkdir(around, { recursive: true });
  for (const name of await readdir(around)) {
    const left = join(around, name);
    const found = await stat(left).catch(() => null);
    if (found !== null && Date.now() - found.mtimeMs > day) {
      await rm(left, { recursive: true, force: true });
    }
  }
  return mkdtemp(join(around, "file-"));
}
