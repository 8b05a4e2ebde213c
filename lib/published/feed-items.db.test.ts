import { describe, expect, test } from "vitest";
import { listFeedItems } from "#lib/published/feed-items";
import { listIdOf } from "#lib/published/list-id";
import { tagOf } from "#lib/published/tags";
import { correctArticle } from "#lib/publishing/correct-article";
import { withdrawArticle } from "#lib/publishing/withdraw-article";
import { accepted } from "#prisma/factories/accepted";
import { makeAuthor } from "#prisma/factories/make-author";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { makeMedia } from "#prisma/factories/make-media";
import { makeSection } from "#prisma/factories/make-section";
import { makeTopic } from "#prisma/factories/make-topic";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, clock } = await testNewsroom();
const en = await makeEdition(newsroom);

describe("a feed", () => {
  test("has the newest 20 live articles of its list whole, newest first", async () => {
    const { id: sectionId } = await makeSection(newsroom);
    const listId = listIdOf("section", sectionId, en.id);
    const ids: string[] = [];
    for (let number = 0; number < 23; number += 1) {
      clock.advance({ minutes: 1 });
      ids.push((await makeLiveArticle(newsroom, { content: { sectionId } })).id);
    }
    await withdrawArticle(newsroom, { storyId: ids[21] ?? "", reason: "Wrong." });
    const { value, tags } = await listFeedItems(en, listId);
    const expected = ids.filter((_, index) => index >= 2 && index !== 21).toReversed();
    expect(value.map(({ article }) => article.id)).toEqual(expected);
    expect(value[0]?.article.document.content).toHaveLength(1);
    expect(tags).toEqual(
      expect.arrayContaining([
        tagOf.list(listId),
        tagOf.listOrder(listId),
        ...expected.map(tagOf.article),
      ]),
    );
  });

  test("an article that was updated comes up again, as the one it was", async () => {
    const { id: sectionId } = await makeSection(newsroom);
    const listId = listIdOf("section", sectionId, en.id);
    const old = await makeLiveArticle(newsroom, { content: { sectionId } });
    clock.advance({ minutes: 1 });
    const late = await makeLiveArticle(newsroom, { content: { sectionId } });
    clock.advance({ minutes: 1 });
    accepted(await correctArticle(newsroom, { storyId: old.id, kind: "update", note: "New." }));
    const { value } = await listFeedItems(en, listId);
    expect(value.map(({ article }) => article.id)).toEqual([old.id, late.id]);
    expect(value[0]?.article.publishedAt).not.toBe(value[0]?.article.updatedAt);
  });

  test("an article that was updated comes up however many came since, and those withdrawn leave no gap", async () => {
    const { id: sectionId } = await makeSection(newsroom);
    const listId = listIdOf("section", sectionId, en.id);
    const ids: string[] = [];
    for (let number = 0; number < 45; number += 1) {
      clock.advance({ minutes: 1 });
      ids.push((await makeLiveArticle(newsroom, { content: { sectionId } })).id);
    }
    const [first = "", second = ""] = ids;
    clock.advance({ minutes: 1 });
    accepted(await correctArticle(newsroom, { storyId: first, kind: "update", note: "New." }));
    const idsIn = async () =>
      (await listFeedItems(en, listId)).value.map(({ article }) => article.id);
    expect(await idsIn()).toEqual([first, ...ids.slice(26).toReversed()]);
    for (const storyId of ids.slice(2)) {
      accepted(await withdrawArticle(newsroom, { storyId, reason: "Wrong." }));
    }
    expect(await idsIn()).toEqual([first, second]);
  });

  test("its items bring the pictures of their text", async () => {
    const { id: sectionId } = await makeSection(newsroom);
    const picture = await makeMedia(newsroom, { alt: "A weir" });
    const document = {
      type: "doc" as const,
      version: 1 as const,
      content: [{ type: "figure" as const, attrs: { mediaId: picture.id } }],
    };
    await makeLiveArticle(newsroom, { content: { sectionId, document } });
    const { value } = await listFeedItems(en, listIdOf("section", sectionId, en.id));
    expect(value[0]?.context.images).toMatchObject({ [picture.id]: { alt: "A weir" } });
  });

  test("is old when a topic or an author of its items has another name", async () => {
    const { id: sectionId } = await makeSection(newsroom);
    const topic = await makeTopic(newsroom);
    const author = await makeAuthor(newsroom);
    await makeLiveArticle(newsroom, {
      content: {
        sectionId,
        topicIds: [topic.id],
        bylines: [{ authorId: author.id, kind: "by" }],
      },
    });
    const { tags } = await listFeedItems(en, listIdOf("section", sectionId, en.id));
    expect(tags).toEqual(expect.arrayContaining([tagOf.topic(topic.id), tagOf.author(author.id)]));
  });

  test("of a list without articles, or of none, is empty", async () => {
    expect((await listFeedItems(en, "section:nothing")).value).toEqual([]);
  });
});
