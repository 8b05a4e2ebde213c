import "server-only";
import type { Db, Tx } from "#lib/platform/db";

/** Articles that are looked at in one go. */
const batch = 500;
const first = "00000000-0000-0000-0000-000000000000";

type Next = { editionId: string; words: string[]; after: string };

/**
 * Marks the next few hundred articles that lack a new stop word of their edition, and says whether there may be more; when
 * there are none, searches rely on the word. It goes on where it was, whoever was there, and never waits: where others are
 * changing an article it stays there for another turn.
 */
export async function markLacking(db: Db): Promise<boolean> {
  const mark = async (tx: Tx) => {
    await tx.$executeRaw`SELECT set_config('gin_pending_list_limit', '256kB', true)`;
    const next = await findNext(tx);
    if (next === null) return false;
    const markedTo = await markSome(tx, next);
    const where = { editionId: next.editionId, word: { in: next.words } };
    const data = markedTo === null ? { isMarked: true } : { markedTo };
    await tx.stopWord.updateMany({ where, data });
    return true;
  };
  return db.$transaction(mark, { timeout: 60_000 });
}

/**
 * The words of an edition that have come as far as each other, the one that is behind first; nobody else takes them up
 * meanwhile.
 */
async function findNext(tx: Tx): Promise<Next | null> {
  const rows = await tx.$queryRaw<{ editionId: string; word: string; after: string }[]>`
    SELECT "editionId", "word", coalesce("markedTo", ${first}::uuid) AS "after" FROM "StopWord"
    WHERE NOT "isMarked" ORDER BY "editionId", "after" FOR UPDATE SKIP LOCKED`;
  const [one] = rows;
  if (one === undefined) return null;
  const { editionId, after } = one;
  const together = rows.filter((row) => row.editionId === editionId && row.after === after);
  return { editionId, after, words: together.map(({ word }) => word) };
}

/**
 * To be written is to be marked, and what is marked already is not written. Answers how far it has come: not from where it was
 * where others hold one of the articles; null at the end.
 */
async function markSome(tx: Tx, { editionId, words, after }: Next): Promise<string | null> {
  const all = words.map((word) => `('${word}' & !'≠${word}' | !'${word}' & '≠${word}')`);
  const [came] = await tx.$queryRaw<{ last: string | null; lacking: number; free: number }[]>`
    WITH "next" AS MATERIALIZED (
      SELECT "articleId" FROM "ArticleSearch" WHERE "articleId" > ${after}::uuid AND "editionId" = ${editionId}::uuid
      ORDER BY "articleId" LIMIT ${batch}),
    "lacking" AS MATERIALIZED (
      SELECT "articleId" FROM "ArticleSearch" JOIN "next" USING ("articleId") WHERE NOT "words" @@ ${all.join(" & ")}::tsquery),
    "free" AS MATERIALIZED (
      SELECT "articleId" FROM "ArticleSearch" WHERE "articleId" IN (SELECT "articleId" FROM "lacking") FOR UPDATE SKIP LOCKED),
    "marked" AS (
      UPDATE "ArticleSearch" SET "words" = "words" FROM "free" WHERE "ArticleSearch"."articleId" = "free"."articleId")
    SELECT (SELECT "articleId" FROM "next" ORDER BY "articleId" DESC LIMIT 1) AS "last",
      (SELECT count(*)::int FROM "lacking") AS "lacking", (SELECT count(*)::int FROM "free") AS "free"`;
  return came === undefined || came.lacking === came.free ? (came?.last ?? null) : after;
}
