import "server-only";
import type { StoryContent } from "#lib/content/story-content";
import { getStoryNames } from "#lib/desk/stories/get-story-names";
import type { Newsroom } from "#lib/newsroom/newsroom";

/** What a comparison calls the things that the compared versions name by id. */
export type ComparisonNames = Record<
  "sections" | "topics" | "authors" | "stories" | "media",
  Record<string, string>
>;

/** Names of everything in several versions of a story, in its edition's language. */
export async function comparisonNames(
  newsroom: Newsroom,
  { contents, editionId }: { contents: StoryContent[]; editionId: string },
): Promise<ComparisonNames> {
  const [sections, ...found] = await Promise.all([
    newsroom.db.sectionLabel.findMany({ where: { editionId } }),
    ...contents.map((content) => getStoryNames(newsroom, { content, editionId })),
  ]);
  const together = <T>(pick: (names: (typeof found)[number]) => Record<string, T>) =>
    Object.entries(Object.assign({}, ...found.map(pick)) as Record<string, T>);
  return {
    sections: Object.fromEntries(sections.map(({ sectionId, name }) => [sectionId, name])),
    topics: Object.fromEntries(together(({ topics }) => topics)),
    authors: Object.fromEntries(together(({ authors }) => authors)),
    stories: Object.fromEntries(
      together(({ stories }) => stories).map(([id, { headline }]) => [id, headline]),
    ),
    media: Object.fromEntries(
      together(({ media }) => media).map(([id, { title, alt }]) => [
        id,
        title || alt || "A picture",
      ]),
    ),
  };
}
