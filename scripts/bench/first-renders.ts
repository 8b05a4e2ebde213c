import { cpuTimeOf } from "./cpu-time.ts";
import { percentile } from "./median.ts";

/** Processor milliseconds that each page took, of the site without its database; and how long readers waited. */
export type FirstRenders = { cpu: number | null; p50: number; p99: number };

type Waits = { waited: number[] };

/** Asks for pages that nobody has asked for, one after the other. */
export async function firstRenders(
  site: { url: string; pid: number },
  paths: string[],
): Promise<FirstRenders & Waits> {
  const waited: number[] = [];
  const before = cpuTimeOf(site.pid);
  for (const path of paths) {
    const began = performance.now();
    const response = await fetch(`${site.url}${path}`);
    await response.text();
    if (response.status !== 200) throw new Error(`${path} answered ${response.status}.`);
    waited.push(performance.now() - began);
  }
  const after = cpuTimeOf(site.pid);
  const cpu = before === null || after === null ? null : (after - before) / paths.length;
  return { cpu, waited, p50: percentile(waited, 50), p99: percentile(waited, 99) };
}
