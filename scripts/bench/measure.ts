import type { Newsroom } from "#lib/newsroom/newsroom";
import { beginStories } from "./desk-stories.ts";
import type { FilledPaper } from "./fill-paper.ts";
import { type FirstRenders, firstRenders } from "./first-renders.ts";
import { type Measured, measureLoads } from "./measure-loads.ts";
import { measureTyping, type Typing } from "./measure-typing.ts";
import { publishToVisible, type Visibility } from "./publish-to-visible.ts";
import { runBareServer } from "./run-bare-server.ts";
import type { RunningSite } from "./run-site.ts";

export type Figures = {
  articles: number;
  startedIn: number;
  firstRenders: FirstRenders;
  loads: Record<"home" | "section" | "hot article" | "1,000 articles" | "bare server", Measured>;
  visibility: Visibility;
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
  const first = await firstRenders(site, cold);
  return {
    articles: paper.paths.length,
    startedIn: site.startedIn,
    firstRenders: first,
    loads: await measureKept(site, cold, seconds),
    visibility: await publishToVisible(newsroom, { paper, url: site.url, times: 20 }),
    typing: await measureTyping(site.url, await beginStories(newsroom, paper)),
  };
}

/** Loads on pages that were asked for before, beside a bare server that sends one of them. */
async function measureKept(
  site: RunningSite,
  articles: string[],
  seconds: number,
): Promise<Figures["loads"]> {
  const [hot = "/"] = articles;
  const bare = await runBareServer(`${site.url}${hot}`);
  try {
    return await measureLoads(
      {
        home: { ...site, paths: ["/"] },
        section: { ...site, paths: [`/${hot.split("/")[1]}`] },
        "hot article": { ...site, paths: [hot] },
        "1,000 articles": { ...site, paths: articles },
        "bare server": { ...bare, paths: ["/"] },
      },
      seconds,
    );
  } finally {
    await bare.stop();
  }
}
