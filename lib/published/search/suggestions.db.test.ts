import { describe, expect, test } from "vitest";
import { listNamedPages, namedPagesOf } from "#lib/published/named-pages";
import { listSuggestions } from "#lib/published/search/suggestions";
import { withdrawArticle } from "#lib/publishing/withdraw-article";
import { accepted } from "#prisma/factories/accepted";
import { makeAuthor } from "#prisma/factories/make-author";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { makeSection } from "#prisma/factories/make-section";
import { makeStory, storyContent } from "#prisma/factories/make-story";
import { makeTopic } from "#prisma/factories/make-topic";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, clock, db } = await testNewsroom();
const en = await makeEdition(newsroom);
const fa = await makeEdition(newsroom, { code: "fa" });
const news = await makeSection(newsroom, { name: "Riverside news" });
const khabar = await makeSection(newsroom, { name: "خبر", editionId: fa.id });
const rivers = await makeTopic(newsroom, {
  labels: [{ editionId: en.id, name: "Rivers", slug: "rivers", synonyms: ["Watercourses"] }],
});
const elodie = await makeAuthor(newsroom, { name: "Élodie River-Smith" });
await makeTopic(newsroom, { name: "River nobody wrote of" });

const article = (headline: string, more: object = {}, where: object = {}) =>
  makeLiveArticle(newsroom, {
    ...where,
    content: {
      ...{ ...storyContent(), headline, sectionId: news.id, standfirst: "A bridge." },
      ...{ topicIds: [rivers.id], bylines: [{ kind: "by", authorId: elodie.id }], ...more },
    },
  });

const inFarsi = { sectionId: khabar.id, topicIds: [], bylines: [] };
await article("The old bridge");
clock.advance({ minutes: 1 });
await article("A bridge too far, up the river");
const gone = await article("A bridge that fell");
accepted(await withdrawArticle(newsroom, { storyId: gone.id, reason: "It did not." }));
await makeStory(newsroom, { content: { ...storyContent(), headline: "A bridge to come" } });
await article("كتاب‌هاي تازه", inFarsi, { editionId: fa.id });
await article("کتابخانهٔ ملّی", inFarsi, { editionId: fa.id });

async function suggest(typed: string, edition = en) {
  const found = await listSuggestions(edition, typed, await listNamedPages(edition));
  return found.map(({ name }) => name);
}

describe("while somebody types, there is offered", () => {
  test.each([
    [
      "what begins with it first, and headlines last",
      "riv",
      ["Rivers", "Riverside news", "Élodie River-Smith", "A bridge too far, up the river"],
    ],
    ["a name without its accents, in any letters", "ELODIE r", ["Élodie River-Smith"]],
    ["a name in one word", "riversmith", ["Élodie River-Smith"]],
    ["a topic by its synonym", "waterc", ["Rivers"]],
    ["the newest headline first", "bridge", ["A bridge too far, up the river", "The old bridge"]],
    ["words in any order", "bridge old", ["The old bridge"]],
    ["nothing for a letter", "b", []],
    ["nothing for the middle of a word", "ridge", []],
    ["nothing for what is only in the text", "standfirst", []],
    ["nothing of another edition", "کتاب", []],
    ["nothing for no words", " \u0000 … 😀", []],
  ])("%s", async (_what, typed, found) => {
    expect(await suggest(typed)).toEqual(found);
  });

  test.each(["کتاب‌ها", "كتابها", "کتاب‌های ت", "تازه كتاب"])(
    "Persian as it is written, or otherwise: %s",
    async (typed) => {
      expect(await suggest(typed, fa)).toEqual(["كتاب‌هاي تازه"]);
    },
  );

  test("what each is, in the language of the edition, and where it stands", async () => {
    const found = await listSuggestions(en, "river", await listNamedPages(en));
    expect(found).toEqual([
      { label: "Topic", name: "Rivers", path: "/topics/rivers" },
      { label: "Section", name: "Riverside news", path: "/riverside-news" },
      expect.objectContaining({ label: "Author", path: "/authors/elodie-river-smith" }),
      expect.objectContaining({ label: null }),
    ]);
    const persian = await listSuggestions(fa, "خبر", await listNamedPages(fa));
    expect(persian).toEqual([{ label: "بخش", name: "خبر", path: "/fa/خبر" }]);
  });
});

test("a headline older than the newest thousands is found by its words", async () => {
  await article("Zeppelin over the dam");
  await db.$executeRaw`SET session_replication_role = replica`;
  await db.$executeRaw`
    INSERT INTO "ArticleSearch" ("articleId", "editionId", "publishedAt", "publishedOn", "label", "head", "words")
    SELECT gen_random_uuid(), ${en.id}::uuid, now() + make_interval(secs => n), now(), 'other', '', ''
    FROM generate_series(1, 5000) AS n`;
  for (const typed of ["zeppelin ov", "zeppelin over the da", "over zep"])
    expect(await suggest(typed), typed).toEqual(["Zeppelin over the dam"]);
  // Of what is so old, only the last word may still be on its way.
  expect(await suggest("zep over")).toEqual([]);
  await db.$executeRaw`DELETE FROM "ArticleSearch" WHERE "label" = 'other'`;
});

test.each([
  ["emoji", "😀".repeat(2_500)],
  ["quotes", `'; DROP TABLE "Article"; --${"'".repeat(500)}`],
  ["signs of queries", "\\ % _ & | ! <-> :* () 'a':* E'\\n'"],
  ["control characters", "\u0000\u0001\u001f bridge \u007f\u0085"],
  ["halves of surrogate pairs", "\ud800 bri\udc00dge"],
  ["letters that look like signs", "ʼn ʼʼ ＇＇ ％％ ＼ ŉŉŉ ﷺ ﷽"],
  ["very many words", "ab cd ef ".repeat(2_000)],
  ["one very long word", "a".repeat(10_000)],
])("nothing that is typed is an error: %s", async (_what, typed) => {
  expect((await suggest(typed)).length).toBeLessThanOrEqual(8);
});

test("names are read once until the version says that they changed", async () => {
  const first = await namedPagesOf(en, "1");
  expect(await namedPagesOf(en, "1")).toBe(first);
  const later = await namedPagesOf(en, "2");
  expect(later).not.toBe(first);
  expect(later).toEqual(first);
});
