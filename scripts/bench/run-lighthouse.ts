import { median } from "./median.ts";

/** Points of a hundred; milliseconds; and the shift of the layout, which has no unit. */
export type Lighthouse = {
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  largestPaint: number;
  shift: number;
};

type Report = {
  categories: Record<string, { score: number | null } | undefined>;
  audits: Record<string, { numericValue?: number } | undefined>;
};
export type RunLighthouse = (
  address: string,
  flags: { port: number; logLevel: "error"; onlyCategories: string[] },
) => Promise<{ lhr: Report } | undefined>;

/**
 * Whoever wants its figures installs it first: with all that belongs to it, it is larger than Dateline. The other one
 * makes the certificate of `openFront`.
 */
export const howToInstall = "npm install --no-save lighthouse@13.5.0 selfsigned@5.5.0";

/** Google's Lighthouse where somebody installed it, else null. */
export async function findLighthouse(): Promise<RunLighthouse | null> {
  const name: string = "lighthouse";
  const found = await import(name).catch(() => null);
  return found?.default ?? null;
}

const categories = ["performance", "accessibility", "best-practices", "seo"];
const times = 5;

type Judged = { address: string; port: number };

/** Five runs with the preset for phones, in a browser that listens on a port; of each figure the one in the middle. */
export async function judge(run: RunLighthouse, of: Judged): Promise<Lighthouse> {
  const reports = await runTimes(run, of, categories);
  const points = (name: string) =>
    median(reports.map((report) => (report.categories[name]?.score ?? 0) * 100));
  const figure = (name: string) =>
    median(reports.map(({ audits }) => audits[name]?.numericValue ?? Number.NaN));
  return {
    performance: points("performance"),
    accessibility: points("accessibility"),
    bestPractices: points("best-practices"),
    seo: points("seo"),
    largestPaint: figure("largest-contentful-paint"),
    shift: figure("cumulative-layout-shift"),
  };
}

/** The largest paint alone, in milliseconds, the one in the middle of five. */
export async function judgeLargestPaint(run: RunLighthouse, of: Judged): Promise<number> {
  const reports = await runTimes(run, of, ["performance"]);
  const paints = reports.map(
    ({ audits }) => audits["largest-contentful-paint"]?.numericValue ?? Number.NaN,
  );
  return median(paints);
}

async function runTimes(
  run: RunLighthouse,
  { address, port }: Judged,
  onlyCategories: string[],
): Promise<Report[]> {
  const reports: Report[] = [];
  for (let time = 0; time < times; time += 1) {
    const result = await run(address, { port, logLevel: "error", onlyCategories });
    if (result === undefined) throw new Error(`Lighthouse said nothing of ${address}.`);
    reports.push(result.lhr);
  }
  return reports;
}
