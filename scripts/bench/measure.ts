import type { Newsroom } from "#lib/newsroom/newsroom";
import { cpuTimeOf } from "./cpu-time.ts";
import type { FilledPaper } from "./fill-paper.ts";
import { type FirstRenders, firstRenders } from "./first-renders.ts";
import { publishToVisible, type Visibility } from "./publish-to-visible.ts";
import { type LoadResult, putLoad } from "./put-load.ts";
import { runBareServer } from "./run-bare-server.ts";
import type { RunningSite } from "./run-site.ts";

/** A load, and the processor microseconds that the server used for a request; null where they are not known. */
export type Measured = LoadResult & { cpuMicros: number | null };

export type Figures = {
  articles: number;
  startedIn: number;
  firstRenders: FirstRenders;
  loads: Record<"home" | "section" | "hot article" | "1,000 articles" | "bare server", Measured>;
  visibility: Visibility;
};

type Of = { newsroom: Newsroom; site: RunningSite; paper: FilledPaper; seconds: number };

/** Pages asked for before anything is measured, so that the machine code is there. */
const warming = 100;
const different = 1_000;

/** Measures a running site; the order matters, since what was asked for once is kept. */
export async function measure({ newsroom, site, paper, seconds }: Of): Promise<Figures> {
  const newestFirst = paper.paths.toReversed();
  await firstRenders(site, newestFirst.slice(0, warming));
  const cold = newestFirst.slice(warming, warming + different);
  const first = await firstRenders(site, cold);

  const load = (server: { url: string; pid: number }, paths: string[]) =>
    measureLoad(server, paths, seconds);
  const [hot = "/"] = cold;
  const section = `/${hot.split("/")[1]}`;
  const loads = {
    home: await load(site, ["/"]),
    section: await load(site, [section]),
    "hot article": await load(site, [hot]),
    "1,000 articles": await load(site, cold),
    "bare server": await loadBareServer(`${site.url}${hot}`, load),
  };
  return {
    articles: paper.paths.length,
    startedIn: site.startedIn,
    firstRenders: first,
    loads,
    visibility: await publishToVisible(newsroom, { paper, url: site.url, times: 20 }),
  };
}

async function loadBareServer(
  address: string,
  load: (server: { url: string; pid: number }, paths: string[]) => Promise<Measured>,
): Promise<Measured> {
  const server = await runBareServer(address);
  try {
    return await load(server, ["/"]);
  } finally {
    await server.stop();
  }
}

async function measureLoad(
  { url, pid }: { url: string; pid: number },
  paths: string[],
  seconds: number,
): Promise<Measured> {
  await putLoad({ url, paths, seconds: 1 });
  const before = cpuTimeOf(pid);
  const result = await putLoad({ url, paths, seconds });
  const after = cpuTimeOf(pid);
  if (result.failed > 0)
    throw new Error(`${result.failed} of ${result.total} requests to ${url} failed.`);
  const cpuMicros =
    before === null || after === null ? null : ((after - before) * 1000) / result.total;
  return { ...result, cpuMicros };
}
