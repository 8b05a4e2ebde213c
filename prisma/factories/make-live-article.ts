import type { Newsroom } from "#lib/newsroom/newsroom";
import { type Published, publishStory } from "#lib/publishing/publish-story";
import { withdrawArticle } from "#lib/publishing/withdraw-article";
import { accepted } from "#prisma/factories/accepted";
import { defaultEdition } from "#prisma/factories/make-edition";
import { makeSection } from "#prisma/factories/make-section";
import { makeStory, type StoryOverrides } from "#prisma/factories/make-story";

type Overrides = StoryOverrides & {
  /** The moment of its publication; the newsroom's now when absent. */
  at?: Date;
};

export type LiveArticle = Published & { id: string };

/** A published article, in a section of its own unless its content names one. */
export async function makeLiveArticle(
  newsroom: Newsroom,
  { at, ...overrides }: Overrides = {},
): Promise<LiveArticle> {
  const editionId = overrides.editionId ?? (await defaultEdition(newsroom)).id;
  const sectionId = overrides.content?.sectionId ?? (await makeSection(newsroom, { editionId })).id;
  const content = { ...overrides.content, sectionId };
  const { id } = await makeStory(newsroom, { ...overrides, editionId, content });
  return { id, ...(await publishAt(newsroom, id, at)) };
}

/** A published Page, such as About. */
export async function makePage(
  newsroom: Newsroom,
  { at, ...overrides }: Overrides = {},
): Promise<LiveArticle> {
  const { id } = await makeStory(newsroom, { ...overrides, form: "page" });
  return { id, ...(await publishAt(newsroom, id, at)) };
}

/** An article that readers could open and cannot any more. */
export async function makeWithdrawnArticle(
  newsroom: Newsroom,
  { notice, ...overrides }: Overrides & { notice?: string } = {},
): Promise<LiveArticle> {
  const article = await makeLiveArticle(newsroom, overrides);
  const why = { reason: "It was wrong.", ...(notice !== undefined && { notice }) };
  accepted(await withdrawArticle(newsroom, { storyId: article.id, ...why }));
  return article;
}

async function publishAt(newsroom: Newsroom, storyId: string, at?: Date): Promise<Published> {
  const clock = at === undefined ? newsroom.clock : { now: () => at };
  return accepted(await publishStory({ ...newsroom, clock }, { storyId }));
}
