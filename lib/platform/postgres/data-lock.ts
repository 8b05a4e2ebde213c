import { randomUUID } from "node:crypto";
import { link, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { AppError } from "#lib/platform/errors";

/**
 * Takes the data folder for this process. A second start on the same folder is refused with a sentence; what a
 * killed process left behind is taken over, by one start only.
 *
 * @returns a function that gives the folder free again
 */
export async function lockDataDir(dataDir: string): Promise<() => Promise<void>> {
  await mkdir(dataDir, { recursive: true });
  const file = join(dataDir, "dateline.pid");
  const own = `${file}.${randomUUID()}`;
  await writeFile(own, await nameOf(process.pid));
  try {
    const holder = await claim(file, own);
    if (holder === null) return () => rm(file, { force: true });
    throw new AppError(
      "conflict",
      `Dateline already runs on ${dataDir} (process ${holder}). Stop it first, or set DATA_DIR to another folder.`,
    );
  } finally {
    await rm(own, { force: true });
  }
}

/**
 * Links our own file, whose name stands in it already, to the place that all starts want. A file of a process
 * that has ended is replaced under a claim of its own, so that two starts never replace each other's.
 *
 * @returns null when the place is ours, or else the process that has it
 */
async function claim(file: string, own: string): Promise<number | null> {
  if (await linked(own, file)) return null;
  const name = await readName(file);
  if (name === null) return claim(file, own);
  const holder = Number.parseInt(name, 10);
  if (isRunning(holder, name) && (await nameOf(holder)) === name) return holder;
  const turn = `${file}.takeover`;
  const taker = await claim(turn, own);
  if (taker !== null) return taker;
  try {
    if ((await readName(file)) === name) {
      await link(own, `${own}.next`);
      await rename(`${own}.next`, file);
      return null;
    }
  } finally {
    await rm(turn, { force: true });
  }
  return claim(file, own);
}

async function linked(own: string, file: string): Promise<boolean> {
  try {
    await link(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

async function readName(file: string): Promise<string | null> {
  return readFile(file, "utf8").catch(() => null);
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

/** Our own number without a start time is one that an ended process had before us. */
function isRunning(pid: number, name: string): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  if (pid === process.pid) return name.includes(" ");
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
