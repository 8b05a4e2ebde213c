import type { Newsroom } from "#lib/newsroom/newsroom";
import { listIdOf } from "#lib/published/list-id";
import { pathOf } from "#lib/published/paths";
import { tagOf } from "#lib/published/tags";
import { invalidate } from "#lib/publishing/invalidate";
import { untilFollowed } from "#lib/publishing/until-followed";
import type { FilledPaper } from "./fill-paper.ts";
import { type FirstRenders, firstRenders } from "./first-renders.ts";
import { towns } from "./invented-words.ts";
import type { RunningSite } from "./run-site.ts";

export type RendersByKind = Record<"home" | "section" | "topic" | "search", FirstRenders>;

const rounds = 20;

/**
 * What the first render of each kind of page costs that there are few of: they are expired, as a publication
 * does it, and asked for again. A search is made anew for every question.
 */
export async function rendersByKind(
  newsroom: Newsroom,
  { site, paper }: { site: RunningSite; paper: FilledPaper },
): Promise<RendersByKind> {
  const { edition, sections, topicIds } = paper;
  const topics = await newsroom.db.topicLabel.findMany({ where: { editionId: edition.id } });
  const again = async (tags: string[], paths: string[]) => {
    const runs: FirstRenders[] = [];
    for (let done = 0; done < rounds; done += paths.length) {
      const row = await newsroom.db.$transaction((tx) => invalidate(tx, { hard: tags, soft: [] }));
      if (!(await untilFollowed(newsroom.db, row))) throw new Error("The site did not follow.");
      runs.push(await firstRenders(site, paths));
    }
    return together(runs);
  };
  return {
    home: await again([tagOf.front(edition.id)], ["/"]),
    section: await again(
      [...sections.keys()].map((id) => tagOf.list(listIdOf("section", id, edition.id))),
      [...sections.values()].map((slug) => pathOf.section(edition, slug)),
    ),
    topic: await again(
      topicIds.map((id) => tagOf.list(listIdOf("topic", id, edition.id))),
      topics.map(({ slug }) => pathOf.topic(edition, slug)),
    ),
    search: await firstRenders(
      site,
      towns.map((town) => `/search?q=${encodeURIComponent(town)}`),
    ),
  };
}

/** Of several runs with as many pages each. */
function together(runs: FirstRenders[]): FirstRenders {
  const mean = (figures: number[]) => figures.reduce((sum, one) => sum + one, 0) / figures.length;
  const cpus = runs.flatMap(({ cpu }) => cpu ?? []);
  return {
    cpu: cpus.length === 0 ? null : mean(cpus),
    p50: mean(runs.map(({ p50 }) => p50)),
    p99: Math.max(...runs.map(({ p99 }) => p99)),
  };
}
