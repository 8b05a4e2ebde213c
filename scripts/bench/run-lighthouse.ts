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

/** Whoever wants its figures installs it first: with all that belongs to it, it is larger than Dateline. */
export const howToInstall = "npm install --no-save lighthouse@13.5.0";

/** Google's Lighthouse where somebody installed it, else null. */
export async function findLighthouse(): Promise<RunLighthouse | null> {
  const name: string = "lighthouse";
  const found = await import(name).catch(() => null);
  return found?.default ?? null;
}

const categories = ["performance", "accessibility", "best-practices", "seo"];
const times = 5;

/** Five runs with the preset for phones, in a browser that listens on a port; of each figure the one in the middle. */
export async function judge(
  run: RunLighthouse,
  of: { address: string; port: number },
): Promise<Lighthouse> {
  const reports: Report[] = [];
  for (let time = 0; time < times; time += 1) {
    const flags = { port: of.port, logLevel: "error" as const, onlyCategories: categories };
    const result = await run(of.address, flags);
    if (result === undefined) throw new Error(`Lighthouse said nothing of ${of.address}.`);
    reports.push(result.lhr);
  }
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
