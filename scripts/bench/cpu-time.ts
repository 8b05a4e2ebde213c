import { readdirSync, readFileSync } from "node:fs";

/** Linux counts processor time in hundredths of a second. */
const ticksASecond = 100;

/**
 * Processor time, in milliseconds, that a process and all that it started have used so far. Null where the
 * system has no /proc.
 */
export function cpuTimeOf(pid: number): number | null {
  const processes = readProcesses();
  if (processes === null) return null;
  let ticks = 0;
  const family = [pid];
  for (let one = family.pop(); one !== undefined; one = family.pop()) {
    ticks += processes.get(one)?.ticks ?? 0;
    for (const [child, { parent }] of processes) if (parent === one) family.push(child);
  }
  return (ticks * 1000) / ticksASecond;
}

function readProcesses(): Map<number, { parent: number; ticks: number }> | null {
  try {
    const pids = readdirSync("/proc").map(Number).filter(Number.isInteger);
    return new Map(pids.flatMap((pid) => readProcess(pid)));
  } catch {
    return null;
  }
}

/** See proc(5): behind the name, which may hold anything, stand the parent third and the times twelfth and thirteenth. */
function readProcess(pid: number): [number, { parent: number; ticks: number }][] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const ticks = Number(fields[11]) + Number(fields[12]);
    return [[pid, { parent: Number(fields[1]), ticks }]];
  } catch {
    // It ended meanwhile.
    return [];
  }
}
