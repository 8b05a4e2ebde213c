import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

type Stop = () => Promise<void>;
export type AtEnd = (stop: Stop) => void;

/** Works in a folder that is gone afterwards; see `withStops`. */
export function withTemporaryFolder<T>(
  work: (folder: string, atEnd: AtEnd) => Promise<T>,
): Promise<T> {
  return withStops(async (atEnd) => {
    const folder = await mkdtemp(join(tmpdir(), "dateline-bench-"));
    atEnd(() => rm(folder, { recursive: true, force: true }));
    // Postgres may run under another account, which has to get in.
    await chmod(folder, 0o755);
    return work(folder, atEnd);
  });
}

/**
 * What the work started it hands to `atEnd`, which stops it, the last one first, also when the work fails or is
 * interrupted.
 */
export async function withStops<T>(work: (atEnd: AtEnd) => Promise<T>): Promise<T> {
  const stops: Stop[] = [];
  async function clear(): Promise<void> {
    for (let stop = stops.pop(); stop !== undefined; stop = stops.pop()) await stop();
  }
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void clear().finally(() => process.exit(1)));
  }
  try {
    return await work((stop) => stops.push(stop));
  } finally {
    await clear();
  }
}
