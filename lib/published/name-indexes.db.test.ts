import { describe, expect, test } from "vitest";
import { updateTopic } from "#lib/desk/names/update-topic";
import { findAuthorIndex } from "#lib/published/author-index";
import { listIndexTwins } from "#lib/published/index-twins";
import { findTopicIndex } from "#lib/published/topic-index";
import { publishStory } from "#lib/publishing/publish-story";
import { withdrawArticle } from "#lib/publishing/withdraw-article";
import { accepted } from "#prisma/factories/accepted";
import { makeAuthor } from "#prisma/factories/make-author";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { makeSection } from "#prisma/factories/make-section";
import { makeStory } from "#prisma/factories/make-story";
import { makeTopic } from "#prisma/factories/make-topic";
import { expiredBy } from "#prisma/testing/expired-by";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, clock, db } = await testNewsroom();
const en = await makeEdition(newsroom);
const fa = await makeEdition(newsroom, { code: "fa" });
const labelsOf = (name: string) => [en, fa].map(({ id: editionId }) => ({ editionId, name }));
const { id: sectionId } = await makeSection(newsroom, { labels: labelsOf("News") });
const rivers = await makeTopic(newsroom, { labels: labelsOf("Rivers") });
const bridge = await makeTopic(newsroom, { type: "place", labels: labelsOf("Bridge") });
const joan = await makeAuthor(newsroom, { labels: labelsOf("Joan") });
const content = {
  sectionId,
  topicIds: [rivers.id],
  bylines: [{ kind: "by" as const, authorId: joan.id }],
};

const topicsOf = async (edition: typeof en) => (await findTopicIndex(edition, null)).value?.groups;
const authorsOf = async (edition: typeof en) =>
  (await findAuthorIndex(edition, null)).value?.groups;
const site = { edition: en, editions: [en, fa] };
const twins = async () => {
  const both = await Promise.all([listIndexTwins(site, "topics"), listIndexTwins(site, "authors")]);
  return both.map(({ value }) => value.map(({ path }) => path));
};

test("topics and authors are there while something live of the edition names them", async () => {
  await makeStory(newsroom, { content });
  expect([await topicsOf(en), await authorsOf(en)]).toEqual([[], []]);
  const first = await makeLiveArticle(newsroom, { content });
  const publishedAt = clock.now().toISOString();
  const topic = { id: rivers.id, kind: "subject", name: "Rivers", path: "/topics/rivers" };
  expect(await topicsOf(en)).toEqual([
    { heading: "Subjects", anchor: "kind-subject", entries: [{ ...topic, publishedAt }] },
  ]);
  const author = { id: joan.id, kind: "person", name: "Joan", path: "/authors/joan" };
  expect(await authorsOf(en)).toEqual([
    {
      ...{ heading: "People", anchor: "kind-person" },
      entries: [{ ...author, role: null, photo: null, publishedAt }],
    },
  ]);
  expect([await topicsOf(fa), await authorsOf(fa)]).toEqual([[], []]);
  clock.advance({ days: 1 });
  const second = await makeLiveArticle(newsroom, { content });
  const dates = async () => (await topicsOf(en))?.[0]?.entries.map((entry) => entry.publishedAt);
  expect(await dates()).toEqual([clock.now().toISOString()]);
  accepted(await withdrawArticle(newsroom, { storyId: second.id, reason: "Wrong." }));
  expect(await dates()).toEqual([publishedAt]);
  accepted(await withdrawArticle(newsroom, { storyId: first.id, reason: "Wrong." }));
  expect([await topicsOf(en), await authorsOf(en)]).toEqual([[], []]);
});

test("another edition's page is offered while it names somebody", async () => {
  expect(await twins()).toEqual([[], []]);
  const live = await makeLiveArticle(newsroom, { editionId: fa.id, content });
  expect(await twins()).toEqual([["/fa/topics"], ["/fa/authors"]]);
  expect((await listIndexTwins({ edition: en, editions: [en] }, "topics")).value).toEqual([]);
  accepted(await withdrawArticle(newsroom, { storyId: live.id, reason: "Wrong." }));
});

describe("both pages are made anew at once when", () => {
  const isExpiredBy = async (work: () => Promise<unknown>) => {
    const pages = await Promise.all([findTopicIndex(en, null), findAuthorIndex(en, null)]);
    const { hard } = await expiredBy(db, work);
    return pages.map(({ tags }) => tags.some((tag) => hard.includes(tag)));
  };

  test("something is published of a topic that had nothing, and when it is withdrawn", async () => {
    const { id: storyId } = await makeStory(newsroom, {
      content: { ...content, topicIds: [bridge.id] },
    });
    expect(await isExpiredBy(() => publishStory(newsroom, { storyId }))).toEqual([true, true]);
    const withdrawn = () => withdrawArticle(newsroom, { storyId, reason: "Wrong." });
    expect(await isExpiredBy(withdrawn)).toEqual([true, true]);
  });

  test("a topic is called something else", async () => {
    const labels = labelsOf("Millgate Bridge").map((label) => ({ ...label, slug: "millgate" }));
    const renamed = () => updateTopic(newsroom, { topicId: bridge.id, type: "place", labels });
    expect(await isExpiredBy(renamed)).toEqual([true, true]);
    await makeLiveArticle(newsroom, { content: { ...content, topicIds: [bridge.id] } });
    expect((await topicsOf(en))?.[0]?.entries.map(({ name }) => name)).toEqual(["Millgate Bridge"]);
  });
});
