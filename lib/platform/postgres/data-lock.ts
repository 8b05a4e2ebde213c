import { mkdir, open, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { AppError } from "#lib/platform/errors";

/**
 * Takes the data folder for this process. A second start on the same folder is refused with a sentence; what a
 * killed process left behind is taken over.
 *
 * @returns a function that gives the folder free again
 */
export async function lockDataDir(dataDir: string): Promise<() => Promise<void>> {
  await mkdir(dataDir, { recursive: true });
  const file = join(dataDir, "dateline.pid");
  for (let tries = 0; tries < 2; tries += 1) {
    const handle = await open(file, "wx").catch(() => null);
    if (handle !== null) {
      await handle.writeFile(await nameOf(process.pid));
      await handle.close();
      return () => rm(file, { force: true });
    }
    const name = await readFile(file, "utf8").catch(() => "");
    const holder = Number.parseInt(name, 10);
    if (isRunning(holder) && (await nameOf(holder)) === name) {
      throw new AppError(
        "conflict",
        `Dateline already runs on ${dataDir} (process ${holder}). Stop it first, or set DATA_DIR to another folder.`,
      );
    }
    await rm(file, { force: true });
  }
  throw new AppError(
    "conflict",
    `The folder ${dataDir} is being taken by another start. Try again.`,
  );
}

/**
 * A process by number and, where the system tells it, start time: numbers are given out again. One that has
 * ended but that nobody has asked about yet has no name.
 */
async function nameOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  const [state = "", ...facts] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return state === "Z" || state === "X" ? "" : `${pid} ${facts[18] ?? ""}`.trim();
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
