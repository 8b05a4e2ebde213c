import { describe, expect, test } from "vitest";
import { newId } from "#lib/platform/uuid";
import { defaultEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle, makePage } from "#prisma/factories/make-live-article";
import { makeRevision } from "#prisma/factories/make-revision";
import { makeRoute } from "#prisma/factories/make-route";
import { makeSection } from "#prisma/factories/make-section";
import { makeStory } from "#prisma/factories/make-story";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db } = await testNewsroom();
const en = await defaultEdition(newsroom);
const later = new Date(Date.now() + 3_600_000);

describe("what the database itself refuses, whoever asks", () => {
  test("a change to a sealed revision, but not the mark that it was published, once", async () => {
    const { id } = await makeRevision(newsroom);
    const change = (data: object) => db.revision.update({ where: { id }, data });
    await expect(change({ content: { headline: "Forged" } })).rejects.toThrow(
      /DL001|sealed revision/,
    );
    await expect(change({ number: 9 })).rejects.toThrow(/sealed revision/);
    await change({ publishedAt: new Date("2026-03-02T10:00:00Z") });
    await expect(change({ publishedAt: new Date("2026-03-02T11:00:00Z") })).rejects.toThrow(
      /sealed revision/,
    );
    await expect(change({ publishedAt: null })).rejects.toThrow(/sealed revision/);
  });

  test("the removal of a published revision, alone or with its story", async () => {
    const { id, revisionId } = await makeLiveArticle(newsroom);
    await expect(db.revision.delete({ where: { id: revisionId } })).rejects.toThrow();
    await db.article.delete({ where: { id } });
    await expect(db.revision.delete({ where: { id: revisionId } })).rejects.toThrow(
      /published revision/,
    );
    await db.listing.deleteMany({ where: { articleId: id } });
    await expect(db.story.delete({ where: { id } })).rejects.toThrow(/published revision/);
  });

  test("an unpublished revision may go with its draft", async () => {
    const { storyId } = await makeRevision(newsroom);
    await db.story.delete({ where: { id: storyId } });
    expect(await db.revision.count({ where: { storyId } })).toBe(0);
  });

  test("any change to the event log", async () => {
    const { id } = await db.event.findFirstOrThrow();
    const data = { actor: "somebody else" };
    await expect(db.event.update({ where: { id }, data })).rejects.toThrow(/event log/);
    await expect(db.event.delete({ where: { id } })).rejects.toThrow(/event log/);
    await expect(db.event.deleteMany()).rejects.toThrow(/event log/);
  });

  test("an article or Page of a story under embargo, new or changed", async () => {
    const embargoUntil = later;
    const article = await makeLiveArticle(newsroom);
    await db.story.update({ where: { id: article.id }, data: { embargoUntil } });
    await expect(
      db.article.update({ where: { id: article.id }, data: { headline: "Early" } }),
    ).rejects.toThrow(/embargo/);
    const page = await makePage(newsroom);
    await db.story.update({ where: { id: page.id }, data: { embargoUntil } });
    await expect(
      db.page.update({ where: { id: page.id }, data: { title: "Early" } }),
    ).rejects.toThrow(/embargo/);
  });

  test("an article without its story or revision", async () => {
    const { id } = await makeLiveArticle(newsroom);
    const article = await db.article.findUniqueOrThrow({ where: { id } });
    const copy = { ...article, document: {}, slug: "copy", path: "/copy/copy" };
    await expect(db.article.create({ data: { ...copy, id: newId() } })).rejects.toThrow();
    await expect(
      db.article.update({ where: { id }, data: { revisionId: newId() } }),
    ).rejects.toThrow();
    await expect(db.story.delete({ where: { id } })).rejects.toThrow();
  });

  test("a second default edition, and a code that cannot stand in an address", async () => {
    const { position: _, ...edition } = await db.edition.findUniqueOrThrow({
      where: { id: en.id },
    });
    await expect(
      db.edition.create({ data: { ...edition, id: newId(), code: "de" } }),
    ).rejects.toThrow();
    await expect(
      db.edition.create({ data: { ...edition, id: newId(), code: "DE", isDefault: false } }),
    ).rejects.toThrow();
  });

  test("one rank twice in a list, when the transaction ends", async () => {
    const [one, two] = [await makeStory(newsroom), await makeStory(newsroom)];
    const row = (articleId: string) => ({ listId: "test", rank: 1, articleId, publishedAt: later });
    await db.listing.create({ data: row(one.id) });
    await expect(db.listing.create({ data: row(two.id) })).rejects.toThrow();
  });

  test("a route that leads nowhere, or to two places", async () => {
    const { id: targetId } = await makeSection(newsroom);
    await makeRoute(newsroom, { targetType: "section", targetId });
    await makeRoute(newsroom, { targetType: "url", targetUrl: "https://example.org/" });
    const faults = [
      { targetType: "url", targetUrl: "https://example.org/", targetId },
      { targetType: "section", targetUrl: "https://example.org/" },
      { targetType: "section", targetUrl: null },
      { targetType: "url", targetUrl: null },
    ] as const;
    for (const fault of faults) await expect(makeRoute(newsroom, fault)).rejects.toThrow();
  });
});
