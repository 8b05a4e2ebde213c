import { setTimeout as wait } from "node:timers/promises";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { beginStories } from "./desk-stories.ts";
import type { FilledPaper } from "./fill-paper.ts";
import { type FirstRenders, firstRenders } from "./first-renders.ts";
import { type Measured, measureLoads, type Target } from "./measure-loads.ts";
import { measureTyping, type Typing } from "./measure-typing.ts";
import { publishToVisible, type Visibility } from "./publish-to-visible.ts";
import { type RendersByKind, rendersByKind } from "./renders-by-kind.ts";
import { runBareServer } from "./run-bare-server.ts";
import { runNextServer } from "./run-next-server.ts";
import type { RunningSite } from "./run-site.ts";

type PageName = "home" | "section" | "hot article";
export type LoadName =
  | PageName
  | "1,000 articles"
  | `${PageName}, bare server`
  | `${PageName}, Next alone`;

export type Figures = {
  articles: number;
  startedIn: number;
  firstRenders: Record<"article" | keyof RendersByKind, FirstRenders>;
  loads: Record<LoadName, Measured>;
  visibility: Visibility;
  /** Of the articles that were kept, the part that still was after 20 publications. */
  stillWarm: number;
  typing: Typing;
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
  const ofArticles = await firstRenders(site, cold);
  const loads = await measureKept(site, cold, seconds);
  const visibility = await publishToVisible(newsroom, { paper, url: site.url, times: 20 });
  return {
    articles: paper.paths.length,
    startedIn: site.startedIn,
    loads,
    stillWarm: await stillWarm(site, cold.slice(0, 200)),
    visibility,
    firstRenders: { article: ofArticles, ...(await rendersByKind(newsroom, { site, paper })) },
    typing: await measureTyping(site.url, await beginStories(newsroom, paper)),
  };
}

/** A page that Latest made old is shown once more and made anew behind it, for which it gets its time here. */
const untilRefreshed = 60;

/** The part of these pages that nobody has to wait for. */
async function stillWarm(site: RunningSite, paths: string[]): Promise<number> {
  let warm = 0;
  for (const path of paths) {
    const { headers } = await fetch(`${site.url}${path}`, { method: "HEAD" });
    if (headers.get("x-dateline-cache") === "hit") warm += 1;
    await wait(untilRefreshed);
  }
  return warm / paths.length;
}

/**
 * Loads on pages that were asked for before: of the site, of bare servers that each send one of them, and of Next
 * alone.
 */
async function measureKept(
  site: RunningSite,
  articles: string[],
  seconds: number,
): Promise<Figures["loads"]> {
  const [hot = "/"] = articles;
  const pages = { home: "/", section: `/${hot.split("/")[1]}`, "hot article": hot };
  const started: { stop(): Promise<void> }[] = [];
  const keep = async <Server extends { stop(): Promise<void> }>(coming: Promise<Server>) => {
    const server = await coming;
    started.push(server);
    return server;
  };
  try {
    const next = await keep(runNextServer());
    const targets: [LoadName, Target][] = [["1,000 articles", { ...site, paths: articles }]];
    for (const [name, path] of Object.entries(pages) as [PageName, string][]) {
      const bare = await keep(runBareServer(`${site.url}${path}`));
      targets.push([name, { ...site, paths: [path] }]);
      targets.push([`${name}, bare server`, { ...bare, paths: ["/"] }]);
      targets.push([`${name}, Next alone`, { ...next, paths: [path] }]);
    }
    return await measureLoads(Object.fromEntries(targets) as Record<LoadName, Target>, seconds);
  } finally {
    for (const server of started) await server.stop();
  }
}
