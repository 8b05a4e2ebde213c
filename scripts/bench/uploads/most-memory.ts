import { readFile } from "node:fs/promises";

const often = 20;

/**
 * How much memory this process took while something was done, beyond what it had, and at the most any process that it
 * started meanwhile: in megabytes, by Linux (`VmHWM` of `/proc/PID/status`).
 */
export async function mostMemory<T>(
  work: () => Promise<T>,
): Promise<{ value: T; own: number; child: number }> {
  const before = process.memoryUsage.rss();
  let [own, child] = [0, 0];
  const timer = setInterval(async () => {
    own = Math.max(own, process.memoryUsage.rss() - before);
    const peaks = await Promise.all((await childrenOf(process.pid)).map(peakOf));
    child = Math.max(child, ...peaks);
  }, often);
  try {
    const value = await work();
    return { value, own: Math.round(own / 1e6), child: Math.round(child / 1e6) };
  } finally {
    clearInterval(timer);
  }
}

async function childrenOf(pid: number): Promise<string[]> {
  const listed = await read(`/proc/${pid}/task/${pid}/children`);
  return listed.split(" ").filter((id) => id !== "");
}

/** Of what runs a script of ours: the database is a child as well. */
async function peakOf(pid: string): Promise<number> {
  if (!(await read(`/proc/${pid}/cmdline`)).includes("/scripts/")) return 0;
  const [, kilobytes = "0"] = /VmHWM:\s+(\d+) kB/.exec(await read(`/proc/${pid}/status`)) ?? [];
  return Number(kilobytes) * 1024;
}

const read = (path: string) => readFile(path, "utf8").catch(() => "");
