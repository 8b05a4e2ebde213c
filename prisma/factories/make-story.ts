import { emptyStoryContent, type StoryContent } from "#lib/content/story-content";
import { createStory, type NewStory } from "#lib/desk/stories/create-story";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { accepted } from "#prisma/factories/accepted";
import { defaultEdition } from "#prisma/factories/make-edition";
import { nextNumber } from "#prisma/factories/next-number";

export type StoryOverrides = Partial<NewStory>;

/** A draft with a headline and a paragraph; it has no section unless its content names one. */
export async function makeStory(
  newsroom: Newsroom,
  overrides: StoryOverrides = {},
): Promise<{ id: string }> {
  const editionId = overrides.editionId ?? (await defaultEdition(newsroom)).id;
  const content = { ...storyContent(), ...overrides.content };
  return accepted(await createStory(newsroom, { ...overrides, editionId, content }));
}

/** A draft that was thrown away. */
export async function makeTrashedStory(
  newsroom: Newsroom,
  overrides: StoryOverrides = {},
): Promise<{ id: string }> {
  const { id } = await makeStory(newsroom, overrides);
  const trashedAt = newsroom.clock.now();
  await newsroom.db.story.update({ where: { id }, data: { trashedAt } });
  return { id };
}

/** What a story says when a test does not care. */
export function storyContent(): StoryContent {
  const number = nextNumber();
  const text = [{ type: "text" as const, text: `The text of story ${number}.` }];
  return {
    ...emptyStoryContent(),
    headline: `Story ${number}`,
    document: { type: "doc", version: 1, content: [{ type: "paragraph", content: text }] },
  };
}
