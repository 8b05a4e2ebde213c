import { describe, expect, test } from "vitest";
import { listArticleEntries, listFrontEntries, listSitemaps } from "#lib/published/sitemap-files";
import { tagOf } from "#lib/published/tags";
import { makeAuthor } from "#prisma/factories/make-author";
import { makeCorrection } from "#prisma/factories/make-correction";
import { makeEdition } from "#prisma/factories/make-edition";
import {
  makeLiveArticle,
  makePage,
  makeWithdrawnArticle,
} from "#prisma/factories/make-live-article";
import { makeSection } from "#prisma/factories/make-section";
import { makeStory } from "#prisma/factories/make-story";
import { makeTopic } from "#prisma/factories/make-topic";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, clock, db } = await testNewsroom();
const en = await makeEdition(newsroom);
const fa = await makeEdition(newsroom, { code: "fa" });
const { id: sectionId } = await makeSection(newsroom, { name: "News" });
const hidden = { title: null, description: null, canonicalUrl: null, noindex: true };

const topic = await makeTopic(newsroom, { name: "Rivers" });
const author = await makeAuthor(newsroom, { name: "Joan" });
await makeTopic(newsroom, { name: "Unused" });
await makeAuthor(newsroom, { name: "Silent" });
const first = await makeLiveArticle(newsroom, {
  content: {
    sectionId,
    topicIds: [topic.id],
    bylines: [{ kind: "by", authorId: author.id }],
  },
});
const firstAt = clock.now();
clock.advance({ minutes: 1 });
const second = await makeLiveArticle(newsroom, { content: { sectionId } });
const correctedAt = clock.advance({ days: 1 });
await makeCorrection(newsroom, { storyId: second.id });
await makeLiveArticle(newsroom, { content: { sectionId, seo: hidden } });
await makeWithdrawnArticle(newsroom, { content: { sectionId } });
await makeStory(newsroom, { content: { sectionId } });
const about = await makePage(newsroom, { content: { headline: "About" } });
await makePage(newsroom, { content: { seo: hidden } });

/** When something got its address: later than all dates of this newsroom, whose clock stands in March. */
async function lastArrival(editionId: string): Promise<string | null> {
  const { _max } = await db.route.aggregate({ where: { editionId }, _max: { createdAt: true } });
  return _max.createdAt?.toISOString() ?? null;
}

describe("sitemaps", () => {
  test("the index names two files for each edition, with when something last changed there", async () => {
    const inEnglish = { lastModified: await lastArrival(en.id) };
    const inPersian = { lastModified: await lastArrival(fa.id) };
    expect(await listSitemaps()).toEqual({
      value: [
        { path: "/sitemaps/en-fronts.xml", ...inEnglish },
        { path: "/sitemaps/en-articles-1.xml", ...inEnglish },
        { path: "/sitemaps/fa-fronts.xml", ...inPersian },
        { path: "/sitemaps/fa-articles-1.xml", ...inPersian },
      ],
      tags: [tagOf.site(), tagOf.sitemap(en.id), tagOf.sitemap(fa.id)],
    });
  });

  test("articles stand oldest first; hidden, withdrawn and unpublished ones do not", async () => {
    expect(await listArticleEntries(en, 1)).toEqual([
      { path: first.path, lastModified: firstAt.toISOString() },
      { path: second.path, lastModified: correctedAt.toISOString() },
    ]);
    expect(await listArticleEntries(en, 2)).toEqual([]);
    expect(await listArticleEntries(fa, 1)).toEqual([]);
  });

  test("fronts are those that exist: topics and authors with a live article, Pages that may be found", async () => {
    expect(await listFrontEntries(en)).toEqual([
      { path: "/", lastModified: null },
      { path: "/topics", lastModified: null },
      { path: "/authors", lastModified: null },
      { path: "/news", lastModified: null },
      { path: "/topics/rivers", lastModified: null },
      { path: "/authors/joan", lastModified: null },
      { path: about.path, lastModified: clock.now().toISOString() },
    ]);
    expect(await listFrontEntries(fa)).toEqual([{ path: "/fa", lastModified: null }]);
  });
});
