import { createStories } from "#lib/desk/stories/create-stories";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { newId } from "#lib/platform/uuid";
import { fillSearch } from "#lib/publishing/fill-search";
import { publishArchive } from "#lib/publishing/publish-archive";
import { accepted } from "#prisma/factories/accepted";
import { inventStory } from "./invented-story.ts";
import { openPaper, type Paper } from "./open-paper.ts";
import { makeRandom } from "./random.ts";

const hour = 3_600_000;
/** Stories written in one go. */
const batch = 200;

export type FilledPaper = Paper & { paths: string[] };

/** Fills an empty database with a newspaper of so many articles, one every two hours until now; the same each time. */
export async function fillPaper(newsroom: Newsroom, count: number): Promise<FilledPaper> {
  const paper = await openPaper(newsroom);
  const editionId = paper.edition.id;
  const random = makeRandom(1924);
  const around = { ...paper, sectionIds: [...paper.sections.keys()], olderIds: [] as string[] };
  const paths: string[] = [];
  for (let from = 0; from < count; from += batch) {
    const stories = Array.from({ length: Math.min(batch, count - from) }, (_, index) => {
      const id = newId();
      const content = inventStory(from + index, random, around);
      around.olderIds.push(id);
      return { id, content };
    });
    for (const begun of await createStories(newsroom, { editionId, stories })) accepted(begun);
    const published = await publishArchive(newsroom, {
      editionId,
      stories: stories.map(({ id }, index) => ({
        storyId: id,
        firstPublishedAt: new Date(
          newsroom.clock.now().getTime() - (count - from - index) * 2 * hour,
        ),
        slug: null,
      })),
    });
    for (const answer of published.values()) paths.push(accepted(answer).path);
  }
  await fillSearch(newsroom.db);
  await newsroom.db.$executeRaw`ANALYZE`;
  return { ...paper, paths };
}
