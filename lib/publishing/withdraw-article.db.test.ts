import { describe, expect, test } from "vitest";
import { listIdOf } from "#lib/published/list-id";
import { tagOf } from "#lib/published/tags";
import { withdrawArticle } from "#lib/publishing/withdraw-article";
import { makeEdition } from "#prisma/factories/make-edition";
import {
  makeLiveArticle,
  makePage,
  makeWithdrawnArticle,
} from "#prisma/factories/make-live-article";
import { makeMedia } from "#prisma/factories/make-media";
import { makeSection } from "#prisma/factories/make-section";
import { makeStory } from "#prisma/factories/make-story";
import { makeTopic } from "#prisma/factories/make-topic";
import { expiredBy } from "#prisma/testing/expired-by";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, clock, as } = await testNewsroom();
const en = await makeEdition(newsroom);
const { id: sectionId } = await makeSection(newsroom, { name: "News" });
const reason = "The source withdrew its statement.";

describe("withdrawing an article", () => {
  test("nothing of it is left where readers look; its history and its ranks stay", async () => {
    const [topic, picture] = [await makeTopic(newsroom), await makeMedia(newsroom)];
    const content = { sectionId, topicIds: [topic.id], lead: { mediaId: picture.id } };
    const { id, path, revisionId } = await makeLiveArticle(newsroom, { content });
    const ranks = await db.listing.findMany({ where: { articleId: id } });
    const withdrawnAt = clock.advance({ minutes: 5 });
    const notice = " We could not confirm this report. ";
    expect(await withdrawArticle(as("editor"), { storyId: id, reason, notice })).toMatchObject({
      ok: true,
    });

    expect(await db.article.count({ where: { id } })).toBe(0);
    expect(await db.articleTopic.count({ where: { articleId: id } })).toBe(0);
    expect(await db.publishedMedia.count({ where: { ownerId: id } })).toBe(0);
    expect(await db.reference.count({ where: { fromStoryId: id, stage: "live" } })).toBe(0);
    expect(await db.reference.count({ where: { fromStoryId: id, stage: "working" } })).toBe(3);
    expect(await db.withdrawal.findUnique({ where: { id } })).toEqual({
      id,
      editionId: en.id,
      notice: "We could not confirm this report.",
      withdrawnAt,
      publishedOn: new Date("2026-03-02"),
    });
    expect(await db.story.findUnique({ where: { id } })).toMatchObject({
      liveState: "withdrawn",
      liveRevisionId: null,
      withdrawnAt,
      withdrawalReason: reason,
    });
    expect(await db.route.findUnique({ where: { path } })).toMatchObject({ targetId: id });
    expect(await db.listing.findMany({ where: { articleId: id } })).toEqual(ranks);
    expect(await db.revision.count({ where: { id: revisionId } })).toBe(1);
    const last = await db.event.findFirst({ where: { entityId: id }, orderBy: { id: "desc" } });
    expect(last).toMatchObject({ action: "article.withdrawn", data: { reason } });
  });

  test("everything that shows it expires at once, nothing behind", async () => {
    const fa = await makeEdition(newsroom, { code: "fa" });
    const topic = await makeTopic(newsroom);
    const { id: shared } = await makeSection(newsroom, {
      labels: [
        { editionId: en.id, name: "Shared" },
        { editionId: fa.id, name: "مشترک" },
      ],
    });
    const content = { sectionId: shared, topicIds: [topic.id] };
    const article = await makeLiveArticle(newsroom, { content });
    const { translationGroupId } = await db.story.findUniqueOrThrow({ where: { id: article.id } });
    await makeLiveArticle(newsroom, {
      editionId: fa.id,
      translationGroupId,
      content: { sectionId: shared },
    });
    const expired = await expiredBy(db, () =>
      withdrawArticle(newsroom, { storyId: article.id, reason }),
    );
    expect(expired).toEqual({
      hard: [
        tagOf.article(article.id),
        tagOf.translations(translationGroupId),
        tagOf.card(article.id),
        tagOf.path(article.path),
        tagOf.front(en.id),
        tagOf.sitemap(en.id),
        tagOf.month(en.id, new Date("2026-03-01")),
        tagOf.list(listIdOf("edition", en.id, en.id)),
        tagOf.list(listIdOf("section", shared, en.id)),
        tagOf.list(listIdOf("topic", topic.id, en.id)),
      ].sort(),
      soft: [],
    });
  });

  test("without a notice there is none", async () => {
    const { id } = await makeLiveArticle(newsroom, { content: { sectionId } });
    await withdrawArticle(newsroom, { storyId: id, reason, notice: "  " });
    expect(await db.withdrawal.findUnique({ where: { id } })).toMatchObject({ notice: null });
  });

  test("without a reason it is an issue, and readers keep the article", async () => {
    const { id } = await makeLiveArticle(newsroom, { content: { sectionId } });
    expect(await withdrawArticle(newsroom, { storyId: id, reason: " " })).toMatchObject({
      ok: false,
      issues: [{ path: ["reason"] }],
    });
    expect(await db.article.count({ where: { id } })).toBe(1);
  });

  test.each(["reason", "notice"] as const)(
    "a %s that cannot be stored is an issue",
    async (field) => {
      const { id } = await makeLiveArticle(newsroom, { content: { sectionId } });
      const withdrawal = { storyId: id, reason, [field]: "a NUL \0 in it" };
      expect(await withdrawArticle(newsroom, withdrawal)).toMatchObject({
        ok: false,
        issues: [{ path: [field] }],
      });
    },
  );

  test("what is not live is a conflict; a reporter may not", async () => {
    const draft = await makeStory(newsroom);
    const gone = await makeWithdrawnArticle(newsroom);
    for (const { id: storyId } of [draft, gone]) {
      await expect(withdrawArticle(newsroom, { storyId, reason })).rejects.toMatchObject({
        kind: "conflict",
      });
    }
    const { id: storyId } = await makeLiveArticle(newsroom);
    await expect(withdrawArticle(as("reporter"), { storyId, reason })).rejects.toMatchObject({
      kind: "forbidden",
    });
  });
});

test("a Page goes from readers too, and from the footer at once", async () => {
  const page = await makePage(newsroom);
  const { translationGroupId } = await db.story.findUniqueOrThrow({ where: { id: page.id } });
  const expired = await expiredBy(db, () =>
    withdrawArticle(newsroom, { storyId: page.id, reason }),
  );
  expect(await db.page.count({ where: { id: page.id } })).toBe(0);
  expect(expired.soft).toEqual([]);
  expect(expired.hard).toEqual(
    [
      tagOf.article(page.id),
      tagOf.card(page.id),
      tagOf.path(page.path),
      tagOf.site(),
      tagOf.sitemap(en.id),
      tagOf.translations(translationGroupId),
    ].sort(),
  );
});
