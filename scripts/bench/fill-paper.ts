import type { Newsroom } from "#lib/newsroom/newsroom";
import type { Tx } from "#lib/platform/db";
import { insertRows } from "#lib/platform/insert-rows";
import { newId } from "#lib/platform/uuid";
import { inventStory } from "./invented-story.ts";
import { openPaper, type Paper } from "./open-paper.ts";
import { makeRandom } from "./random.ts";
import { type StoryRows, storyRows } from "./story-rows.ts";

const hour = 3_600_000;
/** Stories written in one transaction. */
const batch = 500;

export type FilledPaper = Paper & { paths: string[] };

/** Fills an empty database with a newspaper of so many articles, one every two hours until now; the same each time. */
export async function fillPaper(newsroom: Newsroom, count: number): Promise<FilledPaper> {
  const paper = await openPaper(newsroom);
  const random = makeRandom(1924);
  const around = { ...paper, sectionIds: [...paper.sections.keys()], olderIds: [] as string[] };
  const ranks = new Map<string, number>();
  const paths: string[] = [];
  for (let from = 0; from < count; from += batch) {
    const rows = Array.from({ length: Math.min(batch, count - from) }, (_, index) => {
      const number = from + index;
      const id = newId();
      const publishedAt = new Date(newsroom.clock.now().getTime() - (count - number) * 2 * hour);
      const content = inventStory(number, random, around);
      around.olderIds.push(id);
      return storyRows(paper, { id, content, publishedAt });
    });
    await newsroom.db.$transaction((tx) => writeRows(tx, rows, ranks), { timeout: 120_000 });
    paths.push(...rows.map(({ article }) => article.path));
  }
  await newsroom.db.$executeRaw`ANALYZE`;
  return { ...paper, paths };
}

async function writeRows(tx: Tx, rows: StoryRows[], ranks: Map<string, number>): Promise<void> {
  await insertRows(
    tx,
    "Story",
    rows.map(({ story }) => story),
  );
  await insertRows(
    tx,
    "WorkingCopy",
    rows.map(({ workingCopy }) => workingCopy),
  );
  await insertRows(
    tx,
    "Revision",
    rows.map(({ revision }) => revision),
  );
  await insertRows(
    tx,
    "Reference",
    rows.flatMap(({ references }) => references),
  );
  await insertRows(
    tx,
    "Article",
    rows.map(({ article }) => article),
  );
  await insertRows(
    tx,
    "ArticleTopic",
    rows.flatMap(({ topics }) => topics),
  );
  await insertRows(
    tx,
    "ArticleByline",
    rows.flatMap(({ bylines }) => bylines),
  );
  await insertRows(
    tx,
    "Route",
    rows.map(({ route }) => route),
  );
  await insertRows(tx, "Listing", rows.flatMap(({ listings }) => listings).map(ranked(ranks)));
}

/** Gives each entry the next rank of its list. */
function ranked(ranks: Map<string, number>) {
  return <Entry extends { listId: string }>(entry: Entry): Entry & { rank: number } => {
    const rank = (ranks.get(entry.listId) ?? 0) + 1;
    ranks.set(entry.listId, rank);
    return { ...entry, rank };
  };
}
