import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

type Stop = () => Promise<void>;

/**
 * Works in a folder that is gone afterwards. What the work started it hands to `atEnd`, which stops it first,
 * the last one first, also when the work fails or is interrupted.
 */
export async function withTemporaryFolder<T>(
  work: (folder: string, atEnd: (stop: Stop) => void) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "dateline-bench-"));
  // Postgres may run under another account, which has to get in.
  await chmod(folder, 0o755);
  const stops: Stop[] = [() => rm(folder, { recursive: true, force: true })];
  async function clear(): Promise<void> {
    for (let stop = stops.pop(); stop !== undefined; stop = stops.pop()) await stop();
  }
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void clear().finally(() => process.exit(1)));
  }
  try {
    return await work(folder, (stop) => stops.push(stop));
  } finally {
    await clear();
  }
}
