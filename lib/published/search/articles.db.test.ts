import { describe, expect, test } from "vitest";
import type { StoryContent } from "#lib/content/story-content";
import { searchArticles } from "#lib/published/search/articles";
import { readSearchAsked } from "#lib/published/search/asked";
import { makeAuthor } from "#prisma/factories/make-author";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { makeSection } from "#prisma/factories/make-section";
import { makeTopic } from "#prisma/factories/make-topic";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, clock } = await testNewsroom();
const en = await makeEdition(newsroom);
const fa = await makeEdition(newsroom, { code: "fa" });
const news = await makeSection(newsroom, { name: "News" });
const culture = await makeSection(newsroom, { name: "Culture" });
const khabar = await makeSection(newsroom, { name: "خبر", editionId: fa.id });
const rivers = await makeTopic(newsroom, { name: "Rivers" });
const joan = await makeAuthor(newsroom, { name: "Joan Miller" });

type Text = Partial<Omit<StoryContent, "document">> & { text?: string };

function article({ text = "Nothing more.", ...content }: Text, more: object = {}) {
  const paragraph = { type: "paragraph" as const, content: [{ type: "text" as const, text }] };
  const document = { type: "doc" as const, version: 1 as const, content: [paragraph] };
  return makeLiveArticle(newsroom, {
    ...more,
    content: { sectionId: news.id, standfirst: null, ...content, document },
  });
}

const search = (q: string, more: Record<string, string> = {}, edition = en) =>
  searchArticles(edition, readSearchAsked({ q, ...more }, edition), clock.now());
const headlines = async (...of: Parameters<typeof search>) =>
  (await search(...of))?.results.map(({ card }) => card.headline);

await article({ headline: "The old bridge", text: "Under it runs the Élysée canal." });
await article({ headline: "A night at the opera", sectionId: culture.id, kind: "opinion" });
await article({ headline: "Ferries wait", topicIds: [rivers.id], text: "A new dam, a bridge." });
await article({ headline: "The coop opens", text: "Members bring eggs." });
await article({ headline: "Signed", bylines: [{ kind: "by", authorId: joan.id }] });
await article(
  { headline: "كتاب‌هاي تازه", sectionId: khabar.id, text: "در سال ۱۴۰۵ مُنتشر شد." },
  { editionId: fa.id },
);

describe("a reader finds", () => {
  test.each([
    ["a word of a headline, whatever its case", "BRIDGE opera", []],
    ["both words", "old bridge", ["The old bridge"]],
    ["a word of the text without its accents", "elysee", ["The old bridge"]],
    ["a topic", "rivers", ["Ferries wait"]],
    ["an author", "joan", ["Signed"]],
    ["words that follow one another", '"new dam"', ["Ferries wait"]],
    ["not those that only stand together", '"dam new"', []],
    ["in one word what is asked for in two parts", "co-op", ["The coop opens"]],
    ["not what has a minus", "bridge -dam", ["The old bridge"]],
    ["the headline before the text", "bridge", ["The old bridge", "Ferries wait"]],
    ["nothing of another edition", "کتاب", []],
  ])("%s", async (_what, q, found) => {
    expect(await headlines(q)).toEqual(found);
  });

  test.each(["کتاب", "کتاب‌های", "كتابهاي", "1405", "منتشر", "کتاب‌های تازه"])(
    "Persian as it is written, or otherwise: %s",
    async (q) => {
      expect(await headlines(q, {}, fa)).toEqual(["كتاب‌هاي تازه"]);
    },
  );

  test.each([
    [{ section: "culture" }, ["A night at the opera"]],
    [{ kind: "opinion" }, ["A night at the opera"]],
    [{ kind: "news", section: "culture" }, []],
    [{ topic: "rivers" }, []],
    [{ section: "culture", kind: "opinion", to: "2100-01-01" }, ["A night at the opera"]],
    [{ from: "2100-01-01" }, []],
    [{ to: "2100-01-01" }, ["A night at the opera"]],
    [{ section: "no-such-section" }, ["A night at the opera"]],
  ])("within %j", async (filters: Record<string, string>, found) => {
    expect(await headlines("opera", filters)).toEqual(found);
  });

  test("within a topic and an author, which are named", async () => {
    expect(await headlines("bridge", { topic: "rivers" })).toEqual(["Ferries wait"]);
    expect(await headlines("signed", { author: "joan-miller" })).toEqual(["Signed"]);
    const view = await search("signed", { author: "joan-miller" });
    expect(view?.author?.name).toBe("Joan Miller");
  });
});

test("topics and authors of what was found can be chosen", async () => {
  expect(await search("bridge")).toMatchObject({
    topics: [{ slug: "rivers", name: "Rivers", count: 1 }],
    authors: [],
  });
  expect((await search("signed"))?.authors).toEqual([
    { slug: "joan-miller", name: "Joan Miller", count: 1 },
  ]);
});

test("of words that many articles hold the newest 2,000 are ranked, and all are counted as far as 10,000", async () => {
  await article({ headline: "Kestrel of old" }, { at: new Date("2001-01-01T00:00:00Z") });
  await fillIn(2_600, "kestrel");
  expect(await search("kestrel")).toMatchObject({ count: 2_601, isCountExact: true });
  expect(await search("kestrel", { page: "101" })).toBeNull();
  expect(await search('"kestrel of old"')).toMatchObject({ count: 1, isCountExact: true });
  expect(await search("kestrel -old")).toMatchObject({ count: 2_600, isCountExact: true });
  await fillIn(8_000, "kestrel");
  expect(await search("kestrel")).toMatchObject({ count: 10_000, isCountExact: false });
  await db.$executeRaw`DELETE FROM "ArticleSearch" WHERE "label" = 'kestrel'`;
});

test("a phrase of words that many articles hold is looked for in the newest first, and in all where it is rare", async () => {
  await article({ headline: "Old mill pond" }, { at: new Date("2001-01-01T00:00:00Z") });
  await fillIn(4_000, "mill old pond");
  expect(await search('"old mill pond"')).toMatchObject({ count: 1, isCountExact: true });
  expect(await headlines('"old mill pond"')).toEqual(["Old mill pond"]);
  const often = await search('"mill old"');
  expect(often?.isCountExact).toBe(false);
  expect(often?.count).toBe(2_000);
  expect(await search('pond -"mill old"')).toMatchObject({ count: 1, isCountExact: true });
  await db.$executeRaw`DELETE FROM "ArticleSearch" WHERE "label" = 'mill old pond'`;
});

test("words that only the newest hold so often are looked for in the older ones as well", async () => {
  await fillIn(1_500, "plover");
  await fillIn(120, "heron");
  expect(await search("heron")).toMatchObject({ count: 120, isCountExact: true });
  expect(await search("plover")).toMatchObject({ count: 1_500, isCountExact: true });
  await db.$executeRaw`DELETE FROM "ArticleSearch" WHERE "label" IN ('plover', 'heron')`;
});

test("what the newest articles do not say is found as well, however many of the older ones do", async () => {
  await fillIn(3_500, "lark sings");
  await fillIn(150, "owl");
  expect(await search("lark")).toMatchObject({ count: 3_500, isCountExact: true });
  expect(await search('"lark sings" -"sings lark"')).toMatchObject({ count: 2_000 });
  await fillIn(600, "owl");
  expect(await search("lark")).toMatchObject({ count: 3_500, isCountExact: true });
  expect(await search('"lark sings"')).toMatchObject({ count: 2_000, isCountExact: false });
  expect(await search('"sings lark"')).toMatchObject({ count: 0, isCountExact: true });
  await db.$executeRaw`DELETE FROM "ArticleSearch" WHERE "label" IN ('lark sings', 'owl')`;
});

/** So many rows of the search that hold a word, newer than all that are there, without the articles they come from. */
async function fillIn(count: number, word: string): Promise<void> {
  await db.$transaction([
    db.$executeRaw`SET LOCAL session_replication_role = replica`,
    db.$executeRaw`
      INSERT INTO "ArticleSearch" ("articleId", "editionId", "publishedAt", "publishedOn", "label", "head", "words")
      SELECT gen_random_uuid(), ${en.id}::uuid, "latest" + make_interval(secs => n), '2026-01-01', ${word},
        to_tsvector('simple', ${word}), to_tsvector('simple', ${word})
      FROM generate_series(1, ${count}) AS n, (SELECT max("publishedAt") AS "latest" FROM "ArticleSearch") AS "there"`,
  ]);
}

test("what was found is marked where it stands", async () => {
  const view = await search("bridge");
  expect(view?.results.map(({ headline, passage }) => [headline, passage])).toEqual([
    [
      [
        { text: "The old ", isMatch: false },
        { text: "bridge", isMatch: true },
      ],
      [],
    ],
    [
      [{ text: "Ferries wait", isMatch: false }],
      [
        { text: "A new dam, a ", isMatch: false },
        { text: "bridge", isMatch: true },
        { text: ".", isMatch: false },
      ],
    ],
  ]);
});

test.each([
  ["birdge", "bridge"],
  ["old brigde", "old bridge"],
  ["Opera -night millerr", null],
  ["oprea", "opera"],
  ["zzzzzz", null],
])("who found nothing for %s may have meant %s", async (q, spelling) => {
  expect(await search(q)).toMatchObject({ count: 0, spelling });
});

test("a Persian word in another spelling", async () => {
  expect(await search("تاذه", {}, fa)).toMatchObject({ count: 0, spelling: "تازه" });
});

test("results are counted, and go on over pages that there are", async () => {
  for (let number = 1; number <= 21; number += 1) await article({ headline: `Weather ${number}` });
  const first = await search("weather");
  expect(first).toMatchObject({ count: 21, isCountExact: true, hasMore: true });
  expect(first?.results).toHaveLength(20);
  const second = await search("weather", { page: "2" });
  expect(second?.results).toHaveLength(1);
  expect(second?.hasMore).toBe(false);
  for (const page of ["3", "0", "-1", "9999", "99999999"]) {
    expect(await search("weather", { page })).toBeNull();
  }
});

test("what is new comes before what is as good and old", async () => {
  await article({ headline: "Harvest then" }, { at: new Date("2019-01-01T00:00:00Z") });
  await article({ headline: "Harvest now" });
  expect(await headlines("harvest")).toEqual(["Harvest now", "Harvest then"]);
});

test.each([
  ["", false],
  ["-bridge", false],
  ["😀".repeat(5_000), false],
  ['\'; DROP TABLE "Article"; --', true],
  ["\0\u0001\ud800 %' OR 1=1 & | ! <-> :* \\", true],
  ['"'.repeat(10_000), false],
  ["a ".repeat(5_000), true],
  ["x".repeat(10_000), true],
  ["-a ".repeat(5_000), false],
])("anything can be asked: %#", async (q, isAsked) => {
  const view = await search(q, { section: q, topic: q, author: q, from: q, kind: q });
  expect(view?.isAsked).toBe(isAsked);
});
