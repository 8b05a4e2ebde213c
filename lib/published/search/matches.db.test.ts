import { beforeAll, describe, expect, test } from "vitest";
import type { Tx } from "#lib/platform/db";
import { erasBetween } from "#lib/published/search/eras";
import { findMatches, hasMatch } from "#lib/published/search/matches";
import { readSearchQuery } from "#lib/published/search/query";
import { findStopWords } from "#lib/publishing/find-stop-words";
import { markLacking } from "#lib/publishing/mark-lacking";
import { makeEdition } from "#prisma/factories/make-edition";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, clock } = await testNewsroom();
const en = await makeEdition(newsroom);

/** An article an hour, four years of them, of which the newest is the last one. */
const articles = 36_000;
const last = new Date("2026-01-01T00:00:00Z").getTime();
const hour = 3_600_000;
const idOf = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, "0")}`;

beforeAll(async () => {
  const write = async (tx: Tx) => {
    await tx.$executeRaw`SET LOCAL session_replication_role = replica`;
    await tx.$executeRaw`
      INSERT INTO "ArticleSearch" ("articleId", "editionId", "publishedAt", "publishedOn", "label", "head", "words")
      SELECT ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, ${en.id}::uuid, "at", "at"::date, '', '',
        to_tsvector('simple', concat_ws(' ', 'marsh', CASE WHEN n % 100 <> 1 THEN 'sedge' END, CASE WHEN n % 3 = 0 THEN 'rush' END,
          CASE WHEN n % 10 = 0 THEN 'moss' END, CASE WHEN n % 10 = 0 OR n <= 20000 THEN 'reed' END,
          CASE WHEN n <= 22000 THEN 'fern' ELSE 'dock' END, CASE WHEN n > 22000 AND n % 2 = 0 THEN 'heath' END, CASE WHEN n = 7 THEN 'gentian' END,
          CASE WHEN n % 100 IN (1, 2) THEN 'briar' END, CASE WHEN n > 34500 THEN 'ling' END))
          || (CASE WHEN n % 7 = 0 THEN '''=news''' ELSE '''=analysis''' END)::tsvector
      FROM (SELECT n, ${new Date(last)}::timestamptz - make_interval(hours => ${articles}::int - n) AS "at"
        FROM generate_series(1, ${articles}::int) AS n) AS "hours"`;
  };
  await db.$transaction(write, { timeout: 120_000 });
  await db.$executeRaw`ANALYZE "ArticleSearch"`;
}, 120_000);

type Filters = { from?: string; to?: string; kind?: "news" | "analysis" };
const scope = (q: string, { from, to, kind }: Filters = {}) => ({
  editionId: en.id,
  query: readSearchQuery(q),
  filters: {
    ...{ sectionId: null, topicId: null, authorId: null },
    ...{ from: from ?? null, to: to ?? null, kind: kind ?? null },
  },
});
const find = (...of: Parameters<typeof scope>) =>
  findMatches(scope(...of), { now: clock.now(), skip: 0, take: 3 });

const questions: [string, string, number, boolean, number[]][] = [
  ["every article", "sedge", 10_000, false, [36_000, 35_999, 35_998]],
  [
    "every third article, which is hardly more than are counted",
    "rush",
    10_000,
    false,
    [36_000, 35_997, 35_994],
  ],
  ["too few of the newest", "moss", 3_600, true, [36_000, 35_990, 35_980]],
  ["few of the newest and each of the older ones", "reed", 10_000, false, [36_000, 35_990, 35_980]],
  [
    "every second one of the newest, and none that is older",
    "heath",
    7_000,
    true,
    [36_000, 35_998, 35_996],
  ],
  [
    "every one of the newest, and none that is older",
    "dock",
    10_000,
    false,
    [36_000, 35_999, 35_998],
  ],
  ["the newest, and none that is older", "ling", 1_500, true, [36_000, 35_999, 35_998]],
  ["none but older ones", "fern", 10_000, false, [22_000, 21_999, 21_998]],
  ["a single old one", "gentian", 1, true, [7]],
  ["both words", "rush moss", 1_200, true, [36_000, 35_970, 35_940]],
  [
    "a common word, a rarer one and not a third",
    "sedge moss -rush",
    2_400,
    true,
    [35_990, 35_980, 35_960],
  ],
  ["one word without another", "sedge -rush", 10_000, false, [35_999, 35_998, 35_996]],
  ["a word that never stands without another", "moss -sedge", 0, true, []],
  ["a word of nearly every article without another", "sedge -marsh", 0, true, []],
  [
    "what lacks a word of nearly every article",
    "marsh -sedge",
    360,
    true,
    [35_901, 35_801, 35_701],
  ],
  [
    "a word, and not one of nearly every article",
    "rush -sedge",
    120,
    true,
    [35_901, 35_601, 35_301],
  ],
  ["a word and one of nearly every article", "briar sedge", 360, true, [35_902, 35_802, 35_702]],
  ["a word wanted and unwanted", "sedge -sedge", 0, true, []],
  ["a word twice", "sedge sedge moss", 3_600, true, [36_000, 35_990, 35_980]],
  ["a phrase beside such a word", '"rush moss" sedge', 1_200, true, [36_000, 35_970, 35_940]],
  ["a phrase without such a word", '"rush moss" -sedge', 0, true, []],
  ["a phrase that begins with such a word", '"marsh fern"', 13, true, [21_901, 21_701, 21_601]],
  ["a phrase of few articles", '"rush moss"', 1_200, true, [36_000, 35_970, 35_940]],
  ["a phrase of one old article", '"fern gentian"', 1, true, [7]],
  ["words that follow one another nowhere", '"moss rush"', 0, true, []],
  [
    "a phrase of more articles than are read",
    '"sedge rush"',
    2_000,
    false,
    [36_000, 35_997, 35_994],
  ],
  [
    "a phrase of none of the newest, and of many",
    '"reed fern"',
    2_000,
    false,
    [22_000, 21_990, 21_980],
  ],
];
const told = "of what %s holds the newest come first";
const check = async (...[, q, count, isCountExact, numbers]: (typeof questions)[number]) => {
  expect(await find(q)).toMatchObject({ count, isCountExact, ids: numbers.map(idOf) });
};
test.each(questions)(told, check);

const ofAKind: ["news" | "analysis", string, number, boolean, number[]][] = [
  ["news", "marsh", 5_142, true, [35_994, 35_987, 35_980]],
  ["news", "marsh sedge", 5_091, true, [35_994, 35_987, 35_980]],
  ["news", "marsh -sedge", 51, true, [35_301, 34_601, 33_901]],
  ["news", "rush marsh", 1_714, true, [35_994, 35_973, 35_952]],
  ["news", '"rush moss" sedge', 171, true, [35_910, 35_700, 35_490]],
  ["news", '"marsh fern"', 1, true, [21_301]],
  ["analysis", "marsh", 10_000, false, [36_000, 35_999, 35_998]],
  ["analysis", "marsh sedge", 10_000, false, [36_000, 35_999, 35_998]],
  ["analysis", "sedge -rush", 10_000, false, [35_999, 35_998, 35_996]],
];
const toldOfAKind = "of %s and what %s holds %i are found";
const checkOfAKind = async (
  ...[kind, q, count, isCountExact, numbers]: (typeof ofAKind)[number]
) => {
  const found = await find(q, { kind });
  expect(found).toMatchObject({ count, isCountExact, ids: numbers.map(idOf) });
};
test.each(ofAKind)(toldOfAKind, checkOfAKind);

test.each([
  [{ from: "2024-02-01", to: "2024-02-29" }, 29 * 24],
  [{ from: "2023-01-01", to: "2023-12-31" }, 365 * 24],
  [{ to: "2021-11-23" }, 23],
  [{ from: "2026-01-01" }, 1],
  [{ from: "2026-01-02" }, 0],
  [{ from: "2024-02-02", to: "2024-02-01" }, 0],
])("only days that are asked for: %j", async (days: { from?: string; to?: string }, count) => {
  const first = days.from === undefined ? 1 : numberAt(days.from);
  expect(await find("marsh", days)).toMatchObject({ count });
  const found = await find("marsh", days);
  if (count > 0) expect(found.ids[0]).toBe(idOf(Math.max(first, 1) + count - 1));
});

/** The number of the article of the first hour of a day. */
const numberAt = (day: string) => articles - (last - new Date(`${day}T00:00:00Z`).getTime()) / hour;

test("whether anything is found at all", async () => {
  expect(await hasMatch(scope("rush"))).toBe(true);
  expect(await hasMatch(scope("gentian"))).toBe(true);
  expect(await hasMatch(scope("moss -sedge"))).toBe(false);
});

test("every instant is in the eras that the index knows it by", async () => {
  for (const [from, until] of [
    ["1931-05-06T07:08:09Z", "1971-01-01T00:00:00Z"],
    ["2025-12-30T23:59:59.999Z", "2026-01-01T00:00:00Z"],
  ] as const) {
    const eras = erasBetween(en.id, new Date(from), new Date(until));
    const [row] = await db.$queryRaw<{ covered: number; asked: number }[]>`
      SELECT count(*)::int AS "asked", count(*) FILTER (WHERE 1 = (
        SELECT count(*) FROM unnest(search_eras(${en.id}::uuid, "at")) AS "era" WHERE "era" = ANY(${eras})))::int AS "covered"
      FROM generate_series(${from}::timestamptz, ${until}::timestamptz, (${until}::timestamptz - ${from}::timestamptz) / 500) AS "at"`;
    expect(row?.covered).toBe(row?.asked);
  }
});

describe("where what nearly every article holds is a stop word", () => {
  beforeAll(async () => {
    await findStopWords(db, articles);
    while (await markLacking(db));
  }, 120_000);
  test("there are two of them", async () => {
    expect(
      await db.stopWord.findMany({ where: { isMarked: true }, orderBy: { word: "asc" } }),
    ).toMatchObject([{ word: "marsh" }, { word: "sedge" }]);
  });
  test.each(questions)(told, check);
  test.each(ofAKind)(toldOfAKind, checkOfAKind);
});
