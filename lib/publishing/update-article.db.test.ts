import { describe, expect, test } from "vitest";
import type { StoryContent } from "#lib/content/story-content";
import { getStory } from "#lib/desk/stories/get-story";
import { saveWorkingCopy } from "#lib/desk/stories/save-working-copy";
import { listIdOf } from "#lib/published/list-id";
import { tagOf } from "#lib/published/tags";
import { type Update, updateArticle } from "#lib/publishing/update-article";
import { accepted } from "#prisma/factories/accepted";
import { makeEdition } from "#prisma/factories/make-edition";
import {
  makeLiveArticle,
  makePage,
  makeWithdrawnArticle,
} from "#prisma/factories/make-live-article";
import { makeMedia } from "#prisma/factories/make-media";
import { makeSection } from "#prisma/factories/make-section";
import { makeStory, storyContent } from "#prisma/factories/make-story";
import { makeTopic } from "#prisma/factories/make-topic";
import { expiredBy } from "#prisma/testing/expired-by";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, clock, as } = await testNewsroom();
const en = await makeEdition(newsroom);
const { id: sectionId } = await makeSection(newsroom, { name: "News" });
const silent: Update["change"] = { kind: "silent" };

/** Saves a new text over a live story's and puts it live. */
async function rewrite(
  storyId: string,
  content: Partial<StoryContent>,
  change: Update["change"] = silent,
) {
  const { lockVersion } = await db.workingCopy.findUniqueOrThrow({ where: { storyId } });
  const whole = { ...storyContent(), sectionId, ...content };
  accepted(await saveWorkingCopy(newsroom, { storyId, lockVersion, content: whole }));
  return updateArticle(newsroom, { storyId, change });
}

const articleOf = (id: string) =>
  db.article.findUniqueOrThrow({
    where: { id },
    include: { topics: { orderBy: { position: "asc" } }, corrections: true },
  });

const groupOf = async (id: string) =>
  (await db.story.findUniqueOrThrow({ where: { id } })).translationGroupId;

describe("updating a live article", () => {
  test("until then readers have the old text, and from then the new one", async () => {
    const topics = [await makeTopic(newsroom), await makeTopic(newsroom)].map(({ id }) => id);
    const { id } = await makeLiveArticle(newsroom, {
      content: { sectionId, headline: "Old", topicIds: topics },
    });
    const publishedAt = clock.now();
    const content = {
      ...storyContent(),
      sectionId,
      headline: "New",
      topicIds: topics.toReversed(),
    };
    accepted(await saveWorkingCopy(newsroom, { storyId: id, lockVersion: 1, content }));
    expect(await articleOf(id)).toMatchObject({ headline: "Old" });
    const modifiedAt = clock.advance({ minutes: 30 });
    const { revisionId } = accepted(
      await updateArticle(as("editor"), { storyId: id, change: silent }),
    );
    const article = await articleOf(id);
    expect(article).toMatchObject({ headline: "New", revisionId, publishedAt, modifiedAt });
    expect(article.topics.map(({ topicId }) => topicId)).toEqual(topics.toReversed());
    expect(await db.story.findUnique({ where: { id } })).toMatchObject({
      liveRevisionId: revisionId,
      firstPublishedAt: publishedAt,
    });
    const numbers = await db.revision.findMany({
      where: { storyId: id },
      orderBy: { number: "asc" },
    });
    expect(numbers.map(({ number }) => number)).toEqual([1, 2]);
    const last = await db.event.findFirst({ where: { entityId: id }, orderBy: { id: "desc" } });
    expect(last).toMatchObject({ action: "article.updated", data: { change: "silent" } });
  });

  test("a silent fix tells readers nothing", async () => {
    const { id } = await makeLiveArticle(newsroom, { content: { sectionId } });
    accepted(await rewrite(id, {}));
    expect(await articleOf(id)).toMatchObject({ updatedAt: null, corrections: [] });
  });

  test("a told change is a dated note, and stays through later silent fixes", async () => {
    const { id } = await makeLiveArticle(newsroom, { content: { sectionId } });
    const told = clock.advance({ minutes: 10 });
    const change = { kind: "update", note: "  The council has voted. " } as const;
    accepted(await rewrite(id, {}, change));
    clock.advance({ minutes: 10 });
    accepted(await rewrite(id, {}));
    expect(await articleOf(id)).toMatchObject({
      updatedAt: told,
      modifiedAt: clock.now(),
      corrections: [{ kind: "update", text: "The council has voted.", publishedAt: told }],
    });
  });

  test.each(["", "   ", "x".repeat(2001), "half \ud83d"])(
    "%j is no note to readers",
    async (note) => {
      const { id } = await makeLiveArticle(newsroom, { content: { sectionId } });
      const result = await updateArticle(newsroom, {
        storyId: id,
        change: { kind: "update", note },
      });
      expect(result).toMatchObject({ ok: false, issues: [{ path: ["change", "note"] }] });
      expect(await db.revision.count({ where: { storyId: id } })).toBe(1);
    },
  );

  test("a note for the desk stands in the log and the history, and nowhere for readers", async () => {
    const { id } = await makeLiveArticle(newsroom, { content: { sectionId } });
    const note = " The mayor has agreed. ";
    const { revisionId } = accepted(
      await updateArticle(newsroom, { storyId: id, change: silent, note }),
    );
    const last = await db.event.findFirst({ where: { entityId: id }, orderBy: { id: "desc" } });
    expect(last?.data).toMatchObject({ change: "silent", note: "The mayor has agreed." });
    expect(await db.revision.findUnique({ where: { id: revisionId } })).toMatchObject({
      note: "The mayor has agreed.",
    });
    expect((await getStory(newsroom, id)).lastStep?.note).toBe("The mayor has agreed.");
    expect((await articleOf(id)).corrections).toEqual([]);
  });

  test.each(["x".repeat(2001), "half \ud83d"])("%j is no note for the desk", async (note) => {
    const { id } = await makeLiveArticle(newsroom, { content: { sectionId } });
    const result = await updateArticle(newsroom, { storyId: id, change: silent, note });
    expect(result).toMatchObject({ ok: false, issues: [{ path: ["note"] }] });
    expect(await db.revision.count({ where: { storyId: id } })).toBe(1);
  });

  test("pictures that it no longer shows are no longer published", async () => {
    const [old, fresh] = [await makeMedia(newsroom), await makeMedia(newsroom)];
    const { id } = await makeLiveArticle(newsroom, {
      content: { sectionId, lead: { mediaId: old.id } },
    });
    accepted(await rewrite(id, { lead: { mediaId: fresh.id } }));
    expect(await db.publishedMedia.findMany({ where: { ownerId: id } })).toEqual([
      { ownerId: id, mediaId: fresh.id },
    ]);
    const live = await db.reference.findMany({
      where: { fromStoryId: id, stage: "live", toType: "media" },
    });
    expect(live.map(({ toId }) => toId)).toEqual([fresh.id]);
  });

  test("its page and lists expire at once, cards and blocks elsewhere behind", async () => {
    const article = await makeLiveArticle(newsroom, { content: { sectionId } });
    const expired = await expiredBy(db, () => rewrite(article.id, {}));
    expect(expired).toEqual({
      hard: [
        tagOf.article(article.id),
        tagOf.translations(await groupOf(article.id)),
        tagOf.path(article.path),
        tagOf.front(en.id),
        tagOf.sitemap(en.id),
        tagOf.list(listIdOf("edition", en.id, en.id)),
        tagOf.list(listIdOf("section", sectionId, en.id)),
        tagOf.month(en.id, new Date("2026-03-01")),
      ].sort(),
      soft: [tagOf.card(article.id), tagOf.latest(en.id)].sort(),
    });
  });

  test("what was never live or is withdrawn is a conflict; a reporter may not", async () => {
    const draft = await makeStory(newsroom, { content: { sectionId } });
    const withdrawn = await makeWithdrawnArticle(newsroom);
    for (const { id: storyId } of [draft, withdrawn]) {
      await expect(updateArticle(newsroom, { storyId, change: silent })).rejects.toMatchObject({
        kind: "conflict",
      });
    }
    const live = await makeLiveArticle(newsroom);
    await expect(
      updateArticle(as("reporter"), { storyId: live.id, change: silent }),
    ).rejects.toMatchObject({ kind: "forbidden" });
  });

  test("a fault in the new text is an issue, and readers keep the old one", async () => {
    const { id } = await makeLiveArticle(newsroom, { content: { sectionId, headline: "Good" } });
    expect(await rewrite(id, { headline: "" })).toMatchObject({ ok: false });
    expect(await articleOf(id)).toMatchObject({ headline: "Good" });
  });
});

describe("when the address changes", () => {
  test("a new headline alone keeps it", async () => {
    const article = await makeLiveArticle(newsroom, {
      content: { sectionId, headline: "Weir opened" },
    });
    expect(accepted(await rewrite(article.id, { headline: "Weir closed" })).path).toBe(
      article.path,
    );
  });

  test("a new slug gives a new address, and both addresses lead to the article", async () => {
    const article = await makeLiveArticle(newsroom, { content: { sectionId, slug: "before" } });
    const expired = await expiredBy(db, () => rewrite(article.id, { slug: "after" }));
    expect(await articleOf(article.id)).toMatchObject({ path: "/news/after", slug: "after" });
    const routes = await db.route.findMany({
      where: { targetId: article.id },
      orderBy: { path: "asc" },
    });
    expect(routes.map(({ path }) => path)).toEqual(["/news/after", "/news/before"]);
    expect(expired.hard).toEqual(
      expect.arrayContaining([tagOf.path("/news/before"), tagOf.path("/news/after")]),
    );
  });

  test("its old slug can be taken back, and nobody else can have it", async () => {
    const article = await makeLiveArticle(newsroom, { content: { sectionId, slug: "first" } });
    accepted(await rewrite(article.id, { slug: "second" }));
    const other = await makeLiveArticle(newsroom, { content: { sectionId } });
    expect(await rewrite(other.id, { slug: "first" })).toMatchObject({
      ok: false,
      issues: [{ path: ["slug"] }],
    });
    expect(accepted(await rewrite(article.id, { slug: "first" })).path).toBe("/news/first");
  });

  test("in another section it stands at its end of the list by date, and is gone from the old one", async () => {
    const [from, to] = [
      await makeSection(newsroom),
      await makeSection(newsroom, { name: "Opinion" }),
    ];
    const article = await makeLiveArticle(newsroom, {
      content: { sectionId: from.id, headline: "Moved" },
    });
    clock.advance({ days: 1 });
    const newer = await makeLiveArticle(newsroom, { content: { sectionId: to.id } });
    const expired = await expiredBy(db, () => rewrite(article.id, { sectionId: to.id }));
    expect((await articleOf(article.id)).path).toBe("/opinion/moved");
    const listed = async (id: string) => {
      const listId = listIdOf("section", id, en.id);
      const rows = await db.listing.findMany({ where: { listId }, orderBy: { rank: "asc" } });
      return rows.map(({ articleId }) => articleId);
    };
    expect(await listed(from.id)).toEqual([]);
    expect(await listed(to.id)).toEqual([article.id, newer.id]);
    const [oldList, newList] = [from.id, to.id].map((id) => listIdOf("section", id, en.id));
    expect(expired.hard).toEqual(
      expect.arrayContaining([
        tagOf.path(article.path),
        tagOf.list(oldList ?? ""),
        tagOf.list(newList ?? ""),
        tagOf.listOrder(newList ?? ""),
      ]),
    );
  });

  test("in another section where its slug is taken it gets a number", async () => {
    const to = await makeSection(newsroom, { name: "Science" });
    await makeLiveArticle(newsroom, { content: { sectionId: to.id, headline: "Comet" } });
    const article = await makeLiveArticle(newsroom, { content: { sectionId, headline: "Comet" } });
    expect(accepted(await rewrite(article.id, { sectionId: to.id })).path).toBe("/science/comet-2");
  });
});

describe("when the topics change", () => {
  test("an old article that is tagged anew stands by its date; the order of the others stays", async () => {
    const topic = await makeTopic(newsroom);
    const untagged = await makeLiveArticle(newsroom, { content: { sectionId } });
    const tagged = [];
    for (let number = 0; number < 3; number += 1) {
      clock.advance({ days: 1 });
      tagged.push(
        await makeLiveArticle(newsroom, { content: { sectionId, topicIds: [topic.id] } }),
      );
    }
    accepted(await rewrite(untagged.id, { topicIds: [topic.id] }));
    const listId = listIdOf("topic", topic.id, en.id);
    const rows = await db.listing.findMany({ where: { listId }, orderBy: { rank: "asc" } });
    expect(rows.map(({ articleId }) => articleId)).toEqual([
      untagged.id,
      ...tagged.map(({ id }) => id),
    ]);
    expect(rows.map(({ rank }) => rank)).toEqual([1, 2, 3, 4]);
  });

  test("the newest article that is tagged anew disturbs no other page of the list", async () => {
    const topic = await makeTopic(newsroom);
    await makeLiveArticle(newsroom, { content: { sectionId, topicIds: [topic.id] } });
    clock.advance({ days: 1 });
    const newest = await makeLiveArticle(newsroom, { content: { sectionId } });
    const expired = await expiredBy(db, () => rewrite(newest.id, { topicIds: [topic.id] }));
    const listId = listIdOf("topic", topic.id, en.id);
    expect(expired.hard).toContain(tagOf.list(listId));
    expect(expired.hard).not.toContain(tagOf.listOrder(listId));
  });

  test("a topic that is taken away loses the article", async () => {
    const topic = await makeTopic(newsroom);
    const { id } = await makeLiveArticle(newsroom, {
      content: { sectionId, topicIds: [topic.id] },
    });
    const expired = await expiredBy(db, () => rewrite(id, { topicIds: [] }));
    const listId = listIdOf("topic", topic.id, en.id);
    expect(await db.listing.count({ where: { listId } })).toBe(0);
    expect(expired.hard).toContain(tagOf.list(listId));
  });
});

describe("a Page", () => {
  test("it is updated in place, and its old address leads to the new one", async () => {
    const page = await makePage(newsroom, { content: { slug: "team" } });
    const modifiedAt = clock.advance({ minutes: 1 });
    const content = { headline: "Who we are", slug: "who-we-are", sectionId: null };
    const { path } = accepted(await rewrite(page.id, content));
    expect(path).toBe("/pages/who-we-are");
    expect(await db.page.findUnique({ where: { id: page.id } })).toMatchObject({
      title: "Who we are",
      modifiedAt,
    });
    expect(await db.route.count({ where: { targetId: page.id } })).toBe(2);
  });

  test("it shows no notes, so a told change is an issue and changes nothing", async () => {
    const { id } = await makePage(newsroom, { content: { headline: "Rules of the house" } });
    const change = { kind: "correction", note: "The hours were wrong." } as const;
    const result = await rewrite(id, { sectionId: null, headline: "New rules" }, change);
    expect(result).toMatchObject({ ok: false, issues: [{ path: ["change", "kind"] }] });
    expect(await db.page.findUniqueOrThrow({ where: { id } })).toMatchObject({
      title: "Rules of the house",
    });
    expect(await db.correction.count({ where: { storyId: id } })).toBe(0);
  });
});
