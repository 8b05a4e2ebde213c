import "server-only";
import type { Db, Tx } from "#lib/platform/db";

/** Editions of fewer articles search quickly enough without. */
const fewestArticles = 50_000;
/** So many articles are looked at from each of three parts of the archive. */
const sampled = 1_000;
/** A stop word stands in so many of each, and stays one while it stands in so many. */
const nearlyAll = 0.98;
const stillMost = 0.9;

/** What a reader can type as a word: nothing that means something in a question. */
const isWord = (word: string) => /^[\p{L}\p{M}\p{N}]+$/u.test(word);

/**
 * Looks which words nearly every article of a large edition holds. Searches rely on those that are new when
 * the articles that lack them are marked, which `markLacking` does.
 */
export async function findStopWords(db: Db, fewest = fewestArticles): Promise<void> {
  let failed: unknown = null;
  for (const { id } of await db.edition.findMany({ select: { id: true } })) {
    try {
      if (await hasArticles(db, id, fewest)) await keepStopWords(db, id);
    } catch (error) {
      // The other editions do not wait for another turn.
      failed ??= error;
    }
  }
  if (failed !== null) throw failed;
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
  const found = [...shares]
    .filter(([word, share]) => share >= nearlyAll && !known.has(word))
    .map(([word]) => word);
  if (found.length > 0) await listWords(db, editionId, found);
}

/** In which part of the newest, the oldest and the middle articles each word stands: where it is the rarest. */
async function sampleShares(db: Db, editionId: string): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ word: string; count: number }[]>`
    WITH "middle" AS (
      SELECT "publishedAt" AS "at" FROM "ArticleSearch" WHERE "editionId" = ${editionId}::uuid ORDER BY "publishedAt"
      OFFSET (SELECT count(*) / 2 FROM "ArticleSearch" WHERE "editionId" = ${editionId}::uuid) LIMIT 1)
    SELECT "word", min("ndoc")::int AS "count" FROM "middle", unnest(ARRAY[
        'ORDER BY "publishedAt" DESC', 'ORDER BY "publishedAt"',
        format('AND "publishedAt" >= %L ORDER BY "publishedAt"', "at")]) AS "part",
      ts_stat(format('SELECT "words" FROM "ArticleSearch" WHERE "editionId" = %L %s LIMIT %s',
        ${editionId}::text, "part", ${sampled}::int))
    GROUP BY "word" HAVING count(*) = 3 AND min("ndoc") >= ${stillMost * sampled}`;
  const words = rows.filter(({ word }) => isWord(word));
  return new Map(words.map(({ word, count }) => [word, count / sampled]));
}

/**
 * Who is writing an article does not know of the words yet, and is waited for, for a moment; who writes one afterwards
 * does.
 */
async function listWords(db: Db, editionId: string, words: string[]): Promise<void> {
  const list = async (tx: Tx) => {
    // Longer than the second after which Postgres takes a vacuum out of the way.
    await tx.$executeRaw`SET LOCAL lock_timeout = '2s'`;
    await tx.$executeRaw`LOCK TABLE "ArticleSearch" IN SHARE ROW EXCLUSIVE MODE`;
    const data = words.map((word) => ({ editionId, word }));
    await tx.stopWord.createMany({ data, skipDuplicates: true });
  };
  await db.$transaction(list, { timeout: 30_000 });
}
