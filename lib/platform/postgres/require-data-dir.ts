import { mkdir, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { AppError, messageOf } from "#lib/platform/errors";

/** Makes the data folder where there is none; throws a sentence when no file can be written in it. */
export async function requireDataDir(dataDir: string): Promise<void> {
  const probe = join(dataDir, `.probe-${process.pid}`);
  try {
    await makeFolder(resolve(dataDir));
    await writeFile(probe, "");
    await rm(probe);
  } catch (cause) {
    throw new AppError(
      "unavailable",
      `Nothing can be kept in DATA_DIR (${dataDir}): ${messageOf(cause)}. Set DATA_DIR to a folder that can be written in.`,
      { cause },
    );
  }
}

/** Step by step: `mkdir` of Node with `recursive` never ends where the system says that /proc is not there. */
async function makeFolder(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) return;
  if (found !== null) throw new Error(`${path} is not a folder`);
  await makeFolder(dirname(path));
  await mkdir(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
}
