import { cpuTimeOf } from "./cpu-time.ts";
import { type LoadResult, putLoad } from "./put-load.ts";

/** A server, and the paths of one kind of load on it. */
export type Target = { url: string; pid: number; paths: string[] };

/** A load, and the processor microseconds that the server used for a request; null where they are not known. */
export type Measured = LoadResult & { cpuMicros: number | null };

const rounds = 3;

/**
 * Puts every load three times, one after the other in each round, and keeps of each the run in the middle: what
 * else the machine does in some seconds then falls on all of them alike.
 */
export async function measureLoads<Name extends string>(
  targets: Record<Name, Target>,
  seconds: number,
): Promise<Record<Name, Measured>> {
  const names = Object.keys(targets) as Name[];
  const runs = new Map<Name, Measured[]>(names.map((name) => [name, []]));
  for (const name of names)
    await putLoad({ url: targets[name].url, paths: targets[name].paths, seconds: 1 });
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, list] of runs) list.push(await measureLoad(targets[name], seconds));
  }
  return Object.fromEntries([...runs].map(([name, list]) => [name, middle(list)])) as Record<
    Name,
    Measured
  >;
}

async function measureLoad({ url, pid, paths }: Target, seconds: number): Promise<Measured> {
  const before = cpuTimeOf(pid);
  const result = await putLoad({ url, paths, seconds });
  const after = cpuTimeOf(pid);
  if (result.failed > 0) {
    throw new Error(`${result.failed} of ${result.total} requests to ${url} failed.`);
  }
  const cpuMicros =
    before === null || after === null ? null : ((after - before) * 1000) / result.total;
  return { ...result, cpuMicros };
}

function middle(list: Measured[]): Measured {
  const sorted = list.toSorted((a, b) => a.perSecond - b.perSecond);
  const found = sorted[Math.floor(sorted.length / 2)];
  if (found === undefined) throw new Error("Nothing was measured.");
  return found;
}
