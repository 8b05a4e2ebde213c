import { beforeAll, expect, test } from "vitest";
import type { Tx } from "#lib/platform/db";
import { findMatches } from "#lib/published/search/matches";
import { readSearchQuery } from "#lib/published/search/query";
import { makeEdition } from "#prisma/factories/make-edition";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, clock } = await testNewsroom();
const en = await makeEdition(newsroom);
const de = await makeEdition(newsroom, { code: "de" });

/** An archive of twenty years, and after it as many articles as are looked through first within hours. */
const [old, burst] = [24_000, 13_000];
const last = new Date("2026-01-01T00:00:00Z");
const idOf = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, "0")}`;

/** An article an hour for years, and after them for two years hardly six a day. */
const [dense, sparse] = [30_000, 4_000];
const idBefore = (number: number) => `00000000-0000-7000-9000-${String(number).padStart(12, "0")}`;

beforeAll(async () => {
  const write = async (tx: Tx) => {
    await tx.$executeRaw`SET LOCAL session_replication_role = replica`;
    await tx.$executeRaw`
      INSERT INTO "ArticleSearch" ("articleId", "editionId", "publishedAt", "publishedOn", "label", "head", "words")
      SELECT ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, ${en.id}::uuid, "at", "at"::date, '', '',
        to_tsvector('simple', concat_ws(' ', 'sedge', CASE WHEN n <= ${old}::int OR n % 1700 = 0 THEN 'fern' END,
          CASE WHEN n > ${old}::int AND n % 4 = 0 THEN 'heath' END))
      FROM (SELECT n, ${last}::timestamptz - CASE WHEN n > ${old}::int THEN make_interval(secs => ${old + burst}::int - n)
        ELSE make_interval(days => 30, hours => (${old}::int - n) * 7) END AS "at"
        FROM generate_series(1, ${old + burst}::int) AS n) AS "articles"`;
    await tx.$executeRaw`
      INSERT INTO "ArticleSearch" ("articleId", "editionId", "publishedAt", "publishedOn", "label", "head", "words")
      SELECT ('00000000-0000-7000-9000-' || lpad(n::text, 12, '0'))::uuid, ${de.id}::uuid, "at", "at"::date, '', '',
        to_tsvector('simple', CASE WHEN n <= ${dense}::int THEN 'sedge fern' ELSE 'sedge' END)
      FROM (SELECT n, ${last}::timestamptz - CASE WHEN n > ${dense}::int THEN make_interval(mins => (${dense + sparse}::int - n) * 263)
        ELSE make_interval(days => 731, hours => ${dense}::int - n) END AS "at"
        FROM generate_series(1, ${dense + sparse}::int) AS n) AS "articles"`;
  };
  await db.$transaction(write, { timeout: 120_000 });
}, 120_000);

const find = (q: string, { id } = en) =>
  findMatches(
    {
      editionId: id,
      query: readSearchQuery(q),
      filters: { kind: null, sectionId: null, topicId: null, authorId: null, from: null, to: null },
    },
    { now: clock.now(), skip: 0, take: 3 },
  );

test.each([
  ["every article", "sedge", 10_000, false, [37_000, 36_999, 36_998]],
  ["hardly one of the newest and every older one", "fern", 10_000, false, [35_700, 34_000, 32_300]],
  [
    "hardly one of the newest and every older one, word after word",
    '"sedge fern"',
    10_000,
    false,
    [35_700, 34_000, 32_300],
  ],
  [
    "every fourth of the newest, and none that is older",
    "heath",
    3_250,
    true,
    [37_000, 36_996, 36_992],
  ],
])(
  "after a burst, of what %s holds the newest come first",
  async (_what, q, count, isCountExact, numbers) => {
    expect(await find(q)).toMatchObject({ count, isCountExact, ids: numbers.map(idOf) });
  },
);

test("after a lull a phrase of the older articles is read in as many as after none", async () => {
  const found = await find('"sedge fern"', de);
  expect(found).toMatchObject({ count: 10_000, isCountExact: false });
  expect(found.ids).toEqual([30_000, 29_999, 29_998].map(idBefore));
});
