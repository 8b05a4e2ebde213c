import { expect, test } from "vitest";
import { findArticlePage } from "#lib/published/article-page";
import { findSectionPage } from "#lib/published/section-page";
import { publishStory } from "#lib/publishing/publish-story";
import { makeAuthor } from "#prisma/factories/make-author";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { makeSection } from "#prisma/factories/make-section";
import { makeStory, storyContent } from "#prisma/factories/make-story";
import { makeTopic } from "#prisma/factories/make-topic";
import { expiredBy } from "#prisma/testing/expired-by";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom } = await testNewsroom();
const en = await makeEdition(newsroom);
const labels = [{ editionId: en.id, name: "News" }];
const { id: sectionId } = await makeSection(newsroom, { labels });
const topic = await makeTopic(newsroom);
const author = await makeAuthor(newsroom);
const common = {
  sectionId,
  topicIds: [topic.id],
  bylines: [{ kind: "by" as const, authorId: author.id }],
};

/** The pages of these articles and of their section's list, with the tags under which each is kept. */
async function keptPages(paths: string[]): Promise<string[][]> {
  const pages = paths.map((path) => findArticlePage(en, path));
  const lists = [1, 2, 3, 4, 5].map((number) => findSectionPage(en, "news", number));
  return (await Promise.all([...pages, ...lists])).map(({ tags }) => tags);
}

const cold = (pages: string[][], hard: string[]) =>
  pages.filter((tags) => tags.some((tag) => hard.includes(tag))).length;

test("one publication leaves at least 95 % of a warm site warm", async () => {
  const paths: string[] = [];
  for (let number = 0; number < 120; number += 1) {
    const content = { ...storyContent(), ...common, headline: `Story ${number}` };
    paths.push((await makeLiveArticle(newsroom, { content })).path);
  }
  const pages = await keptPages(paths);
  expect(pages).toHaveLength(125);
  const content = { ...storyContent(), ...common, headline: "What just happened" };
  const { id } = await makeStory(newsroom, { content });
  const published = await expiredBy(newsroom.db, () => publishStory(newsroom, { storyId: id }));
  expect(published.hard.length).toBeGreaterThan(3);
  expect(cold(pages, published.hard) / pages.length).toBeLessThanOrEqual(0.05);
  const front = await findSectionPage(en, "news", null);
  expect(cold([front.tags], published.hard)).toBe(1);
});
