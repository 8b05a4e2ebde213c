import { expect, test } from "vitest";
import { listIdOf } from "#lib/published/list-id";
import { listTwins } from "#lib/published/list-twins";
import { tagOf } from "#lib/published/tags";
import { withdrawArticle } from "#lib/publishing/withdraw-article";
import { accepted } from "#prisma/factories/accepted";
import { makeAuthor } from "#prisma/factories/make-author";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { makeSection } from "#prisma/factories/make-section";
import { makeStory } from "#prisma/factories/make-story";
import { makeTopic } from "#prisma/factories/make-topic";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom } = await testNewsroom();
const en = await makeEdition(newsroom);
const fa = await makeEdition(newsroom, { code: "fa" });
const labels = [en, fa].map(({ id: editionId }) => ({ editionId, name: "Rivers" }));
const section = await makeSection(newsroom, { labels });
const topic = await makeTopic(newsroom, { labels });
const author = await makeAuthor(newsroom, { labels });
const lists = [
  { type: "section", id: section.id },
  { type: "topic", id: topic.id },
  { type: "author", id: author.id },
] as const;
const content = {
  sectionId: section.id,
  topicIds: [topic.id],
  bylines: [{ kind: "by" as const, authorId: author.id }],
};
const editions = [en, fa];
const twinsOf = (edition: typeof en, of: (typeof lists)[number]) =>
  listTwins({ edition, editions }, of);

test.each(lists)(
  "the $type of another edition is offered while something of it is live",
  async (of) => {
    const pathsNow = async () => (await twinsOf(en, of)).value.map(({ path }) => path);
    expect(await pathsNow()).toEqual([]);
    await makeStory(newsroom, { editionId: fa.id, content });
    expect(await pathsNow()).toEqual([]);
    const live = await makeLiveArticle(newsroom, { editionId: fa.id, content });
    expect(await pathsNow()).toEqual([expect.stringMatching(/^\/fa\//)]);
    expect((await twinsOf(fa, of)).value).toEqual([]);
    accepted(await withdrawArticle(newsroom, { storyId: live.id, reason: "Wrong." }));
    expect(await pathsNow()).toEqual([]);
  },
);

test("a page is made anew when the other edition's list changes", async () => {
  const of = { type: "topic", id: topic.id } as const;
  const { tags } = await twinsOf(en, of);
  expect(tags).toEqual([tagOf.list(listIdOf("topic", topic.id, fa.id))]);
});

test("a newspaper of one edition has no other page", async () => {
  const of = { type: "topic", id: topic.id } as const;
  expect(await listTwins({ edition: en, editions: [en] }, of)).toEqual({ value: [], tags: [] });
});
