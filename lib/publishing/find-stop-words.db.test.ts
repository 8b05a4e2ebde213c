import { beforeAll, expect, test } from "vitest";
import type { Tx } from "#lib/platform/db";
import { findMatches } from "#lib/published/search/matches";
import { readSearchQuery } from "#lib/published/search/query";
import { findStopWords } from "#lib/publishing/find-stop-words";
import { markLacking } from "#lib/publishing/mark-lacking";
import { renameInSearch } from "#lib/publishing/rename-in-search";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { makeTopic } from "#prisma/factories/make-topic";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, clock } = await testNewsroom();
const en = await makeEdition(newsroom);

/** An article an hour; of a hundred one lacks “sedge”, and every second one holds “rush”. */
const articles = 2_200;
const fill = async (tx: Tx) => {
  await tx.$executeRaw`SET LOCAL session_replication_role = replica`;
  await tx.$executeRaw`
    INSERT INTO "ArticleSearch" ("articleId", "editionId", "publishedAt", "publishedOn", "label", "head", "words")
    SELECT ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, ${en.id}::uuid, "at", "at"::date, '', '',
      to_tsvector('simple', concat_ws(' ', 'moss', CASE WHEN n % 100 <> 0 THEN 'sedge' END, CASE WHEN n % 2 = 0 THEN 'rush' END))
    FROM (SELECT n, '2026-01-01'::timestamptz - make_interval(hours => ${articles}::int - n) AS "at"
      FROM generate_series(1, ${articles}::int) AS n) AS "hours"`;
};
beforeAll(() => db.$transaction(fill));

/** As the jobs do it, turn by turn. */
async function look(fewest = articles): Promise<void> {
  await findStopWords(db, fewest);
  while (await markLacking(db));
}

const listed = async () => (await db.stopWord.findMany()).map(({ word }) => word).sort();
const marked = async () => {
  const [row] = await db.$queryRaw<{ right: number; wrong: number }[]>`
    SELECT count(*) FILTER (WHERE NOT "words" @@ 'sedge')::int AS "right", count(*) FILTER (WHERE "words" @@ 'sedge')::int AS "wrong"
    FROM "ArticleSearch" WHERE "words" @@ '''≠sedge'''::tsquery`;
  return row;
};
const writes = async () => {
  const [row] = await db.$queryRaw<{ last: string }[]>`
    SELECT max("xmin"::text::bigint)::text AS "last" FROM "ArticleSearch"`;
  return row?.last;
};
const count = async (q: string) => {
  const filters = {
    kind: null,
    sectionId: null,
    topicId: null,
    authorId: null,
    from: null,
    to: null,
  };
  const scope = { editionId: en.id, query: readSearchQuery(q), filters };
  return (await findMatches(scope, { now: clock.now(), skip: 0, take: 1 })).count;
};
const counts = async () => {
  const asked = [
    "sedge",
    "moss sedge",
    "rush sedge",
    "moss -sedge",
    "rush -sedge",
    "-sedge moss rush",
    '"moss rush"',
  ];
  return Promise.all(asked.map(count));
};
const right = [2_178, 2_178, 1_078, 22, 22, 22, 22];

test("a small edition has no stop words", async () => {
  await look(articles + 1);
  expect(await listed()).toEqual([]);
  expect(await counts()).toEqual(right);
});

test("what nearly every article holds is one, what lacks it is marked, and searches find the same", async () => {
  await look();
  expect(await listed()).toEqual(["moss", "sedge"]);
  expect(await marked()).toEqual({ right: 22, wrong: 0 });
  expect(await counts()).toEqual(right);
});

test("what is marked is not written again, and a turn goes on where the one before was stopped", async () => {
  const before = await writes();
  await look();
  await db.stopWord.updateMany({ data: { isMarked: false, markedTo: null } });
  expect(await counts()).toEqual(right);
  expect(await markLacking(db)).toBe(true);
  const [one] = await db.stopWord.findMany();
  expect(one?.markedTo).toBe("00000000-0000-7000-8000-000000000500");
  await Promise.all([look(), look()]);
  expect(await writes()).toBe(before);
  expect(await db.stopWord.count({ where: { isMarked: true } })).toBe(2);
});

/** Changes the words of an article behind the back of what marks them. */
async function changeUnseen(change: (tx: Tx) => Promise<unknown>): Promise<void> {
  await db.$transaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL session_replication_role = replica`;
    await change(tx);
  });
  await db.stopWord.updateMany({ data: { isMarked: false, markedTo: null } });
}

test("where somebody changes an article it stays there, waits for nobody, and takes it up again", async () => {
  await changeUnseen(
    (tx) => tx.$executeRaw`
      UPDATE "ArticleSearch" SET "words" = ts_delete("words", '≠sedge')
      WHERE "articleId" IN ('00000000-0000-7000-8000-000000000100', '00000000-0000-7000-8000-000000000200')`,
  );
  await db.$transaction(async (tx) => {
    await tx.$executeRaw`
      SELECT FROM "ArticleSearch" WHERE "articleId" = '00000000-0000-7000-8000-000000000100' FOR UPDATE`;
    for (let turn = 0; turn < 3; turn += 1) expect(await markLacking(db)).toBe(true);
  });
  expect(await marked()).toEqual({ right: 21, wrong: 0 });
  await look();
  expect(await marked()).toEqual({ right: 22, wrong: 0 });
  expect(await counts()).toEqual(right);
});

test("what holds a word and is marked all the same is put right, by two processes at once as well", async () => {
  await changeUnseen(
    (tx) => tx.$executeRaw`
      UPDATE "ArticleSearch" SET "words" = "words" || array_to_tsvector('{≠sedge,≠moss}')
      WHERE right("articleId"::text, 1) = '1'`,
  );
  expect(await marked()).toEqual({ right: 22, wrong: 220 });
  await db.stopWord.updateMany({
    ...{ where: { word: "moss" } },
    ...{ data: { markedTo: "00000000-0000-7000-8000-000000000700" } },
  });
  await Promise.all([look(), look()]);
  expect(await marked()).toEqual({ right: 22, wrong: 0 });
  expect(await db.stopWord.count({ where: { isMarked: true } })).toBe(2);
  expect(await counts()).toEqual(right);
});

test("each edition has its own", async () => {
  const fa = await makeEdition(newsroom, { code: "fa" });
  await makeLiveArticle(newsroom, { editionId: fa.id, content: { headline: "Moss alone" } });
  await db.stopWord.create({ data: { editionId: fa.id, word: "moss" } });
  await look();
  expect(await db.stopWord.count({ where: { isMarked: true } })).toBe(3);
  expect(await marked()).toEqual({ right: 22, wrong: 0 });
  await db.stopWord.deleteMany({ where: { editionId: fa.id } });
});

test("what is published later is marked as it is written, and again when its words change", async () => {
  const topic = await makeTopic(newsroom, { name: "Reeds" });
  await makeLiveArticle(newsroom, { content: { headline: "Lamps", topicIds: [topic.id] } });
  expect(await count("lamps -sedge")).toBe(1);
  expect(await count("lamps sedge")).toBe(0);
  await db.topicLabel.updateMany({ where: { topicId: topic.id }, data: { name: "Sedge" } });
  await db.$transaction((tx) => renameInSearch(tx, "topic", topic.id));
  expect(await count("lamps sedge")).toBe(1);
  expect(await count("lamps -sedge")).toBe(0);
  expect(await marked()).toEqual({ right: 22, wrong: 0 });
});

test("what has become rarer is none any more, and is found as before", async () => {
  await db.$executeRaw`
    UPDATE "ArticleSearch" SET "words" = ts_delete("words", 'sedge') WHERE "publishedAt" > '2025-12-20'`;
  const held = await count("moss sedge");
  await look();
  expect(await listed()).toEqual(["moss"]);
  expect(await count("moss sedge")).toBe(held);
});
