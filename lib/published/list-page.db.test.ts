import { describe, expect, test } from "vitest";
import { findAuthorPage } from "#lib/published/author-page";
import { listIdOf } from "#lib/published/list-id";
import { findListPage } from "#lib/published/list-page";
import { findSectionPage } from "#lib/published/section-page";
import { tagOf } from "#lib/published/tags";
import { findTopicPage } from "#lib/published/topic-page";
import { withdrawArticle } from "#lib/publishing/withdraw-article";
import { makeAuthor } from "#prisma/factories/make-author";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { makeSection } from "#prisma/factories/make-section";
import { makeStory } from "#prisma/factories/make-story";
import { makeTopic } from "#prisma/factories/make-topic";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, clock } = await testNewsroom();
const en = await makeEdition(newsroom);
const fa = await makeEdition(newsroom, { code: "fa" });
const section = await makeSection(newsroom, { name: "News", description: "All of it." });
const topic = await makeTopic(newsroom, { name: "Rivers", type: "place" });
const author = await makeAuthor(newsroom, {
  name: "Joan Miller",
  bio: "Reporter.",
  sameAs: ["https://example.org/joan"],
});

/** Ids of the articles by their rank; the first has rank 1. */
const ids: string[] = [];

async function growTo(count: number): Promise<void> {
  while (ids.length < count) {
    clock.advance({ minutes: 1 });
    const content = {
      sectionId: section.id,
      topicIds: [topic.id],
      bylines: [{ kind: "by" as const, authorId: author.id }],
    };
    ids.push((await makeLiveArticle(newsroom, { content })).id);
  }
}

/** The articles of these ranks, as a page shows them: newest first. */
const ranks = (from: number, to: number) => ids.slice(from - 1, to).toReversed();

const page = async (number: number | null) => {
  const { value } = await findSectionPage(en, "news", number);
  if (value === null) return null;
  const { cards, newerPath, olderPath } = value;
  return { ids: cards.map(({ id }) => id), newerPath, olderPath };
};

// One list that grows from test to test.
describe("pages of a list", () => {
  test("a section has a front before its first article; a topic and an author have none", async () => {
    const { value, tags } = await findSectionPage(en, "news", null);
    expect(value).toEqual({
      title: "News",
      description: "All of it.",
      path: "/news",
      feedPath: "/news/feed.xml",
      number: null,
      cards: [],
      newerPath: null,
      olderPath: null,
      section: { id: section.id, name: "News", path: "/news" },
    });
    const listId = listIdOf("section", section.id, en.id);
    expect(tags).toEqual([
      tagOf.path("/news"),
      tagOf.section(section.id),
      tagOf.listOrder(listId),
      tagOf.list(listId),
    ]);
    const missing = await findTopicPage(en, "rivers", null);
    expect(missing.value).toBeNull();
    expect(missing.tags).toContain(tagOf.list(listIdOf("topic", topic.id, en.id)));
    expect((await findAuthorPage(en, "joan-miller", null)).value).toBeNull();
  });

  test("19 articles stand on the front alone", async () => {
    await growTo(19);
    expect(await page(null)).toEqual({ ids: ranks(1, 19), newerPath: null, olderPath: null });
    expect(await page(1)).toBeNull();
  });

  test("45 articles: the front has the newest 25, page 1 the oldest 20", async () => {
    await growTo(45);
    expect(await page(null)).toEqual({
      ids: ranks(21, 45),
      newerPath: null,
      olderPath: "/news/page/1",
    });
    expect(await page(1)).toEqual({ ids: ranks(1, 20), newerPath: "/news", olderPath: null });
    expect(await page(2)).toMatchObject({ ids: ranks(21, 40), olderPath: "/news/page/1" });
    expect(await page(3)).toBeNull();
  });

  test.each([0, -1])("there is no page %i", async (number) => {
    expect(await page(number)).toBeNull();
  });

  test("65 articles: pages 1 and 2 have what they had, and lead on to each other", async () => {
    await growTo(65);
    expect(await page(null)).toEqual({
      ids: ranks(41, 65),
      newerPath: null,
      olderPath: "/news/page/2",
    });
    expect(await page(2)).toEqual({
      ids: ranks(21, 40),
      newerPath: "/news",
      olderPath: "/news/page/1",
    });
    expect(await page(1)).toEqual({
      ids: ranks(1, 20),
      newerPath: "/news/page/2",
      olderPath: null,
    });
    expect(await page(4)).toBeNull();
  });

  test("topic and author have the same pages, and say what they are", async () => {
    const front = await findTopicPage(en, "rivers", null);
    expect(front.value).toMatchObject({
      title: "Rivers",
      description: null,
      path: "/topics/rivers",
      feedPath: "/topics/rivers/feed.xml",
      olderPath: "/topics/rivers/page/2",
      topic: { id: topic.id, type: "place", name: "Rivers", path: "/topics/rivers" },
    });
    const second = await findAuthorPage(en, "joan-miller", 2);
    expect(second.value).toMatchObject({
      title: "Joan Miller",
      description: "Reporter.",
      number: 2,
      newerPath: "/authors/joan-miller",
      author: {
        id: author.id,
        name: "Joan Miller",
        path: "/authors/joan-miller",
        authorKind: "person",
        role: null,
        photo: null,
        sameAs: ["https://example.org/joan"],
      },
    });
    expect(second.value?.cards.map(({ id }) => id)).toEqual(ranks(21, 40));
  });

  test("only the last pages expire with a new article; every page with its cards and a new order", async () => {
    const listId = listIdOf("section", section.id, en.id);
    const tagsOf = async (number: number | null) =>
      (await findSectionPage(en, "news", number)).tags;
    expect(await tagsOf(null)).toContain(tagOf.list(listId));
    expect(await tagsOf(2)).toContain(tagOf.list(listId));
    expect(await tagsOf(9)).toContain(tagOf.list(listId));
    await growTo(80);
    expect(await tagsOf(1)).not.toContain(tagOf.list(listId));
    expect(await tagsOf(1)).toEqual(
      expect.arrayContaining([tagOf.listOrder(listId), ...ranks(1, 20).map(tagOf.card)]),
    );
  });

  test("a withdrawal leaves a gap; no other article moves to another page", async () => {
    const [first, third] = [ids[0] ?? "", ids[24] ?? ""];
    for (const storyId of [first, third]) {
      await withdrawArticle(newsroom, { storyId, reason: "Wrong." });
    }
    expect((await page(1))?.ids).toEqual(ranks(2, 20));
    expect((await page(2))?.ids).toEqual(ranks(21, 40).filter((id) => id !== third));
    expect((await page(3))?.ids).toEqual(ranks(41, 60));
  });

  test("a topic whose newest articles all went still has its page, and leads to the older ones", async () => {
    for (const storyId of ids.slice(60)) {
      await withdrawArticle(newsroom, { storyId, reason: "Wrong." });
    }
    const { value } = await findTopicPage(en, "rivers", null);
    expect(value).toMatchObject({ cards: [], olderPath: "/topics/rivers/page/3" });
  });
});

test("a slug nobody has, and another edition's, have no page", async () => {
  const persian = await makeSection(newsroom, { editionId: fa.id, name: "Elsewhere" });
  await makeLiveArticle(newsroom, { editionId: fa.id, content: { sectionId: persian.id } });
  for (const slug of ["nothing", "elsewhere"]) {
    expect(await findSectionPage(en, slug, null)).toEqual({
      value: null,
      tags: [tagOf.path(`/${slug}`)],
    });
  }
  expect((await findSectionPage(fa, "elsewhere", null)).value).toMatchObject({
    path: "/fa/elsewhere",
    feedPath: "/fa/elsewhere/feed.xml",
  });
});

test("a topic that only a draft has, and one whose last article went, have no page", async () => {
  const quiet = await makeTopic(newsroom, { name: "Quiet" });
  const content = { sectionId: section.id, topicIds: [quiet.id] };
  await makeStory(newsroom, { content });
  expect((await findTopicPage(en, "quiet", null)).value).toBeNull();
  const { id } = await makeLiveArticle(newsroom, { content });
  expect((await findTopicPage(en, "quiet", null)).value?.cards).toHaveLength(1);
  await withdrawArticle(newsroom, { storyId: id, reason: "Wrong." });
  expect((await findTopicPage(en, "quiet", null)).value).toBeNull();
});

test("the list of a whole edition has pages too", async () => {
  const listId = listIdOf("edition", en.id, en.id);
  const { value } = await findListPage(en, { listId, path: "/" }, null);
  expect(value?.olderPath).toMatch(/^\/page\/\d+$/);
});
