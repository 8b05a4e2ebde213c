import { describe, expect, test } from "vitest";
import { listNews } from "#lib/published/news-articles";
import { listSitemapEntries, listSitemaps } from "#lib/published/sitemaps/files";
import { tagOf } from "#lib/published/tags";
import { withdrawArticle } from "#lib/publishing/withdraw-article";
import { accepted } from "#prisma/factories/accepted";
import { makeAuthor } from "#prisma/factories/make-author";
import { makeCorrection } from "#prisma/factories/make-correction";
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
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, clock, db } = await testNewsroom();
const en = await makeEdition(newsroom);
const fa = await makeEdition(newsroom, { code: "fa" });
const { id: sectionId } = await makeSection(newsroom, { name: "News" });
const seo = { title: null, description: null, canonicalUrl: null, noindex: false };
const hidden = { ...seo, noindex: true };
const elsewhere = { ...seo, canonicalUrl: "https://other.example/a" };

const topic = await makeTopic(newsroom, { name: "Rivers" });
const author = await makeAuthor(newsroom, { name: "Joan" });
await makeTopic(newsroom, { name: "Unused" });
await makeAuthor(newsroom, { name: "Silent" });
const picture = await makeMedia(newsroom);
const old = await makeLiveArticle(newsroom, {
  at: new Date("2026-02-20T09:00:00Z"),
  content: { sectionId },
});
const first = await makeLiveArticle(newsroom, {
  content: {
    sectionId,
    topicIds: [topic.id],
    bylines: [{ kind: "by", authorId: author.id }],
    lead: { mediaId: picture.id },
  },
});
const firstAt = clock.now();
clock.advance({ minutes: 1 });
const second = await makeLiveArticle(newsroom, { content: { sectionId } });
const correctedAt = clock.advance({ days: 1 });
await makeCorrection(newsroom, { storyId: second.id });
await makeLiveArticle(newsroom, { content: { sectionId, seo: hidden } });
await makeLiveArticle(newsroom, { content: { sectionId, seo: elsewhere } });
await makeWithdrawnArticle(newsroom, { content: { sectionId } });
await makeStory(newsroom, { content: { sectionId } });
const about = await makePage(newsroom, { content: { headline: "About" } });
await makePage(newsroom, { content: { seo: hidden } });

const entriesOf = async (...[edition, name]: Parameters<typeof listSitemapEntries>) =>
  (await Array.fromAsync(listSitemapEntries(edition, name))).flat();
const undated = (path: string) => ({ path, lastModified: null });

/** When the rows of the articles of a month were last written: later than all dates here, whose clock stands in March. */
async function lastWritten(publishedOn: { lt: Date } | { gte: Date }): Promise<string | null> {
  const { _max } = await db.article.aggregate({
    where: { editionId: en.id, publishedOn },
    _max: { writtenAt: true },
  });
  return _max.writtenAt?.toISOString() ?? null;
}
const march = new Date("2026-03-01");

describe("sitemaps", () => {
  test("the index names the files of each edition that there are, months with when something changed there", async () => {
    expect(await listSitemaps()).toEqual({
      value: [
        undated("/sitemaps/en-sections.xml"),
        undated("/sitemaps/en-topics.xml"),
        undated("/sitemaps/en-authors.xml"),
        { path: "/sitemaps/en-pages.xml", lastModified: clock.now().toISOString() },
        { path: "/sitemaps/en-2026-03.xml", lastModified: await lastWritten({ gte: march }) },
        { path: "/sitemaps/en-2026-02.xml", lastModified: await lastWritten({ lt: march }) },
        undated("/sitemaps/fa-sections.xml"),
      ],
      tags: [tagOf.site(), tagOf.sitemap(en.id), tagOf.sitemap(fa.id)],
    });
  });

  test("a month lists its articles with their pictures; hidden, withdrawn and unpublished ones it does not", async () => {
    const { file } = await db.media.findUniqueOrThrow({
      where: { id: picture.id },
      include: { file: true },
    });
    expect(await entriesOf(en, { of: "2026-03", number: 1 })).toEqual([
      {
        path: first.path,
        lastModified: firstAt.toISOString(),
        images: [`/media/${file.hash}.jpg`],
      },
      { path: second.path, lastModified: correctedAt.toISOString(), images: [] },
    ]);
    expect(await entriesOf(en, { of: "2026-02", number: 1 })).toMatchObject([{ path: old.path }]);
    expect(await entriesOf(en, { of: "2026-03", number: 2 })).toEqual([]);
    expect(await entriesOf(fa, { of: "2026-03", number: 1 })).toEqual([]);
  });

  test("parts list what has a page: topics and authors with a live article, Pages that may be found", async () => {
    const part = (of: string, edition = en) => entriesOf(edition, { of, number: 1 });
    expect(await part("sections")).toEqual(
      ["/", "/news", "/topics", "/authors", "/archive", "/corrections"].map(undated),
    );
    expect(await part("topics")).toEqual([undated("/topics/rivers")]);
    expect(await part("authors")).toEqual([undated("/authors/joan")]);
    expect(await part("pages")).toEqual([
      { path: about.path, lastModified: clock.now().toISOString() },
    ]);
    expect(await part("sections", fa)).toEqual([undated("/fa")]);
    expect(await part("topics", fa)).toEqual([]);
  });

  test("a picture that was taken down stands in none", async () => {
    const { fileId } = await db.media.findUniqueOrThrow({ where: { id: picture.id } });
    await db.mediaFile.update({ where: { id: fileId }, data: { takenDownAt: clock.now() } });
    const [entry] = await entriesOf(en, { of: "2026-03", number: 1 });
    expect(entry?.images).toEqual([]);
  });

  test("a month in which an article was withdrawn has changed, and one without any has no file", async () => {
    const before = await lastWritten({ gte: march });
    await db.article.updateMany({ data: { writtenAt: new Date("2026-03-02T00:00:00Z") } });
    await db.withdrawal.updateMany({ data: { withdrawnAt: new Date("2026-03-01T00:00:00Z") } });
    const withdrawnAt = clock.advance({ days: 1 });
    accepted(await withdrawArticle(newsroom, { storyId: second.id, reason: "Wrong." }));
    accepted(await withdrawArticle(newsroom, { storyId: old.id, reason: "Wrong." }));
    const { value } = await listSitemaps();
    const months = value.filter(({ path }) => path.includes("2026"));
    expect(months).toEqual([
      { path: "/sitemaps/en-2026-03.xml", lastModified: withdrawnAt.toISOString() },
    ]);
    expect(before).not.toBeNull();
  });

  test("an article that moves to another address changes its month", async () => {
    await db.article.updateMany({
      where: { id: first.id },
      data: { path: "/news/moved" },
    });
    const { value } = await listSitemaps();
    const moved = value.find(({ path }) => path.endsWith("en-2026-03.xml"));
    expect(moved?.lastModified).toBe(await lastWritten({ gte: march }));
    expect(moved?.lastModified?.startsWith("2026-03")).toBe(false);
  });

  test("a correction without another text makes the index say so of its month", async () => {
    const before = await lastWritten({ gte: march });
    await makeCorrection(newsroom, { storyId: first.id });
    const { value } = await listSitemaps();
    const corrected = value.find(({ path }) => path.endsWith("en-2026-03.xml"));
    expect(corrected?.lastModified).not.toBe(before);
    expect(corrected?.lastModified).toBe(await lastWritten({ gte: march }));
  });
});

describe("news", () => {
  test("are the articles of two days that search engines may list, and say when the oldest is none", async () => {
    const { value, tags, until } = await listNews(en, new Date(firstAt.getTime() + 3_600_000));
    expect(value).toEqual([
      {
        path: "/news/moved",
        title: expect.any(String),
        language: "en",
        publishedAt: firstAt.toISOString(),
      },
    ]);
    expect(tags).toEqual([tagOf.sitemap(en.id)]);
    expect(until).toEqual(new Date(firstAt.getTime() + 48 * 3_600_000));
  });

  test("are none once two days have passed, nor in another edition", async () => {
    const later = new Date(firstAt.getTime() + 48 * 3_600_000);
    expect(await listNews(en, later)).toMatchObject({ value: [], until: null });
    expect((await listNews(fa, firstAt)).value).toEqual([]);
  });
});
