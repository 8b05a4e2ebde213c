import "server-only";
import type { Db, Tx } from "#lib/platform/db";

/** Editions of fewer articles search quickly enough without. */
const fewestArticles = 50_000;
/** Of the newest articles and of the oldest so many are looked at. */
const sampled = 1_000;
/** A stop word stands in so many of these, and stays one while it stands in so many. */
const [nearlyAll, stillMost] = [0.98, 0.9];
/** Articles whose words are looked at in one go. */
const batch = 500;
const timeout = 60_000;

/**
 * Finds the stop words of each large edition, and marks the articles that lack them, so that a search for one among others
 * need not read that all the others hold it. What is written meanwhile is marked as it is written.
 */
export async function findStopWords(db: Db, fewest = fewestArticles): Promise<void> {
  for (const { id } of await db.edition.findMany({ select: { id: true } })) {
    if (await hasArticles(db, id, fewest)) await keepStopWords(db, id);
  }
}

async function hasArticles(db: Db, editionId: string, count: number): Promise<boolean> {
  const last = await db.articleSearch.findMany({
    ...{ where: { editionId }, select: { articleId: true } },
    ...{ orderBy: [{ publishedAt: "desc" as const }, { articleId: "desc" as const }] },
    ...{ skip: count - 1, take: 1 },
  });
  return last.length > 0;
}

async function keepStopWords(db: Db, editionId: string): Promise<void> {
  const shares = await sampleShares(db, editionId);
  const listed = await db.stopWord.findMany({ where: { editionId } });
  const rare = listed.filter(({ word }) => (shares.get(word) ?? 0) < stillMost);
  if (rare.length > 0) {
    const word = { in: rare.map((one) => one.word) };
    await db.stopWord.deleteMany({ where: { editionId, word } });
  }
  const known = new Set(listed.map(({ word }) => word));
  const found = [...shares].filter(([word, share]) => share >= nearlyAll && !known.has(word));
  const data = found.map(([word]) => ({ editionId, word }));
  if (data.length > 0) await db.$transaction((tx) => listWords(tx, data));
  const unmarked = await db.stopWord.findMany({ where: { editionId, isMarked: false } });
  const words = unmarked.map(({ word }) => word);
  if (words.length === 0) return;
  await markLacking(db, editionId, words);
  const where = { editionId, word: { in: words } };
  await db.stopWord.updateMany({ where, data: { isMarked: true } });
}

/** In which part of the articles each word stands: of the newest or of the oldest, where it is rarer. */
async function sampleShares(db: Db, editionId: string): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ word: string; count: number }[]>`
    SELECT "word", min("ndoc")::int AS "count" FROM unnest('{DESC,ASC}'::text[]) AS "order", ts_stat(format(
      'SELECT "words" FROM "ArticleSearch" WHERE "editionId" = %L ORDER BY "publishedAt" %s, "articleId" %2$s LIMIT %s',
      ${editionId}::text, "order", ${sampled}::int))
    WHERE "word" !~ '[^[:alnum:]]' GROUP BY "word"
    HAVING count(*) = 2 AND min("ndoc") >= ${stillMost * sampled}`;
  return new Map(rows.map(({ word, count }) => [word, count / sampled]));
}

/** Who is writing an article does not know of the words yet, and is waited for; who writes one afterwards does. */
async function listWords(tx: Tx, data: { editionId: string; word: string }[]): Promise<void> {
  await tx.$executeRaw`SET LOCAL lock_timeout = '5s'`;
  await tx.$executeRaw`LOCK TABLE "ArticleSearch" IN SHARE ROW EXCLUSIVE MODE`;
  await tx.stopWord.createMany({ data, skipDuplicates: true });
}

/**
 * A few at a time, so that nobody waits for an article that is marked. To be written is to be marked; what is marked
 * already, before a process was stopped or by another one, is not written again.
 */
async function markLacking(db: Db, editionId: string, words: string[]): Promise<void> {
  const all = words.map((word) => `('${word}' | '≠${word}')`).join(" & ");
  const mark = (after: string) =>
    db.$transaction((tx) => markSome(tx, { editionId, all, after }), { timeout });
  let last = await mark("00000000-0000-0000-0000-000000000000");
  while (last !== undefined) last = await mark(last);
  // What still waits to be sorted into the index costs every search.
  await db.$executeRaw`SELECT gin_clean_pending_list('"ArticleSearch_words_by_era"')`;
}

async function markSome(
  tx: Tx,
  { editionId, all, after }: { editionId: string; all: string; after: string },
): Promise<string | undefined> {
  await tx.$executeRaw`SELECT set_config('gin_pending_list_limit', '256kB', true)`;
  const [last] = await tx.$queryRaw<{ id: string }[]>`
    WITH "next" AS MATERIALIZED (
      SELECT "articleId" FROM "ArticleSearch" WHERE "articleId" > ${after}::uuid ORDER BY "articleId" LIMIT ${batch}),
    "marked" AS (
      UPDATE "ArticleSearch" SET "words" = "words" FROM "next"
      WHERE "ArticleSearch"."articleId" = "next"."articleId" AND "editionId" = ${editionId}::uuid
        AND NOT "words" @@ ${all}::tsquery)
    SELECT "articleId" AS "id" FROM "next" ORDER BY "articleId" DESC LIMIT 1`;
  return last?.id;
}
