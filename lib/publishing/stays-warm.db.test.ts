import { expect, test } from "vitest";
import { createStories } from "#lib/desk/stories/create-stories";
import { newId } from "#lib/platform/uuid";
import { findArchive, findArchiveMonth } from "#lib/published/archive-page";
import { findArticlePage } from "#lib/published/article-page";
import { findAuthorIndex } from "#lib/published/author-index";
import { findAuthorPage } from "#lib/published/author-page";
import { listFeedItems } from "#lib/published/feed-items";
import { getHomePage } from "#lib/published/home-page";
import type { Kept } from "#lib/published/kept";
import { type ListType, listIdOf } from "#lib/published/list-id";
import { findSectionPage } from "#lib/published/section-page";
import { listSitemaps } from "#lib/published/sitemaps/files";
import { readSitemapName, tagsOfSitemap } from "#lib/published/sitemaps/names";
import { findTopicIndex } from "#lib/published/topic-index";
import { findTopicPage } from "#lib/published/topic-page";
import { orderLists } from "#lib/publishing/order-lists";
import { publishArchive } from "#lib/publishing/publish-archive";
import { publishStory } from "#lib/publishing/publish-story";
import { accepted } from "#prisma/factories/accepted";
import { makeAuthor } from "#prisma/factories/make-author";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeSection } from "#prisma/factories/make-section";
import { makeStory, storyContent } from "#prisma/factories/make-story";
import { makeTopic } from "#prisma/factories/make-topic";
import { expiredBy } from "#prisma/testing/expired-by";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom } = await testNewsroom();
const en = await makeEdition(newsroom);
const numbersTo = (most: number) => Array.from({ length: most }, (_, index) => index + 1);
const labels = (name: string) => [{ editionId: en.id, name }];

type Named = { id: string; slug: string };
type Make = (name: string) => Promise<{ id: string }>;

async function makeSome(kind: string, most: number, make: Make): Promise<Named[]> {
  const made: Named[] = [];
  for (const number of numbersTo(most)) {
    const { id } = await make(`${kind} ${number}`);
    made.push({ id, slug: `${kind.toLowerCase()}-${number}` });
  }
  return made;
}

/** A paper of twenty months: each article has a section, an author and a topic of many, and all are about the river. */
const months = numbersTo(20).map((number) => ({
  year: 2024 + Math.floor((number + 5) / 12),
  month: 1 + ((number + 5) % 12),
}));
const everyMonth = 20;
const sections = await makeSome("Section", 4, (name) =>
  makeSection(newsroom, { labels: labels(name) }),
);
const topics = await makeSome("Topic", 20, (name) => makeTopic(newsroom, { labels: labels(name) }));
const rivers = await makeSome("River", 1, (name) => makeTopic(newsroom, { labels: labels(name) }));
const authors = await makeSome("Author", 20, (name) =>
  makeAuthor(newsroom, { labels: labels(name) }),
);

function contentOf(number: number, headline = `Story ${number}`) {
  const one = (some: Named[]) => some[number % some.length]?.id ?? expect.fail();
  return {
    ...storyContent(),
    headline,
    sectionId: one(sections),
    topicIds: [one(rivers), one(topics)],
    bylines: [{ kind: "by" as const, authorId: one(authors) }],
  };
}

/** An archive moves in, the oldest first. */
async function publishAll(): Promise<string[]> {
  const dates = months.flatMap(({ year, month }) =>
    numbersTo(everyMonth).map((day) => new Date(Date.UTC(year, month - 1, day, 12))),
  );
  const stories = dates.map((_, number) => ({ id: newId(), content: contentOf(number) }));
  const begun = await createStories(newsroom, { editionId: en.id, stories });
  const archived = begun.map((one, number) => ({
    storyId: accepted(one).id,
    firstPublishedAt: dates[number] ?? expect.fail(),
    slug: null,
  }));
  const answers = await publishArchive(newsroom, { editionId: en.id, stories: archived });
  await orderLists(newsroom, en.id);
  return [...answers.values()].map((answer) => accepted(answer).path);
}

/** The front of each, and its numbered pages as far as there are any. */
async function listsOf(
  some: Named[],
  find: (slug: string, number: number | null) => Promise<Kept<unknown>>,
): Promise<string[][]> {
  const pages: Kept<unknown>[] = [];
  for (const { slug } of some) {
    for (const number of [null, ...numbersTo(months.length)]) {
      const page = await find(slug, number);
      if (page.value === null) break;
      pages.push(page);
    }
  }
  return pages.map(({ tags }) => tags);
}

const feedsOf = (type: ListType, some: { id: string }[]) =>
  Promise.all(some.map(({ id }) => listFeedItems(en, listIdOf(type, id, en.id)).then(tagsOf)));

const tagsOf = ({ value, tags }: Kept<unknown>) => {
  expect(value).not.toBeNull();
  return tags;
};

/** Of each sitemap that the index names. */
async function sitemaps(): Promise<string[][]> {
  const { value } = await listSitemaps();
  return value.flatMap(({ path }) => {
    const named = readSitemapName(path.replace("/sitemaps/", ""));
    return named === null ? [] : [tagsOfSitemap(en.id, named.of)];
  });
}

/** Every page of the paper by its kind, with the tags under which each is kept. */
async function keptPages(paths: string[]) {
  const articles = await Promise.all(paths.map((path) => findArticlePage(en, path).then(tagsOf)));
  return {
    articles,
    home: [tagsOf(await getHomePage(en, []))],
    sections: await listsOf(sections, (slug, number) => findSectionPage(en, slug, number)),
    topics: await listsOf([...topics, ...rivers], (slug, number) =>
      findTopicPage(en, slug, number),
    ),
    authors: await listsOf(authors, (slug, number) => findAuthorPage(en, slug, number)),
    indexes: [tagsOf(await findTopicIndex(en, null)), tagsOf(await findAuthorIndex(en, null))],
    months: await Promise.all(months.map((of) => findArchiveMonth(en, of).then(tagsOf))),
    archive: [tagsOf(await findArchive(en)), tagsOf(await listSitemaps())],
    sitemaps: await sitemaps(),
    feeds: [
      ...(await feedsOf("edition", [en])),
      ...(await feedsOf("section", sections)),
      ...(await feedsOf("topic", [...topics, ...rivers])),
      ...(await feedsOf("author", authors)),
    ],
  };
}

const isCold = (tags: string[], hard: string[]) => tags.some((tag) => hard.includes(tag));

test("one publication leaves at least 95 % of a warm site warm", async () => {
  const kept = await keptPages(await publishAll());
  const content = contentOf(0, "What just happened");
  const { id } = await makeStory(newsroom, { content });
  const { hard } = await expiredBy(newsroom.db, () => publishStory(newsroom, { storyId: id }));
  const cold = Object.fromEntries(
    Object.entries(kept).map(([kind, pages]) => [
      kind,
      { cold: pages.filter((tags) => isCold(tags, hard)).length, of: pages.length },
    ]),
  );
  // Each kind has something that shows it, and few that do.
  expect(cold).toEqual({
    articles: { cold: 1, of: 400 },
    home: { cold: 1, of: 1 },
    sections: { cold: 4, of: 24 },
    topics: { cold: 6, of: 61 },
    authors: { cold: 2, of: 40 },
    indexes: { cold: 2, of: 2 },
    months: { cold: 2, of: 20 },
    archive: { cold: 2, of: 2 },
    // The month that it came in has none yet.
    sitemaps: { cold: 3, of: 23 },
    feeds: { cold: 5, of: 46 },
  });
  const all = Object.values(kept).flat();
  const share = all.filter((tags) => isCold(tags, hard)).length / all.length;
  expect(share).toBeLessThanOrEqual(0.05);
});
