import "server-only";
import type { Db, Tx } from "#lib/platform/db";

/** Articles that are looked at in one go. */
const batch = 500;
const first = "00000000-0000-0000-0000-000000000000";

type Next = { editionId: string; words: string[]; after: string };

/**
 * Marks the next few hundred articles that lack a new stop word of their edition, and says whether there may be more; when
 * there are none, searches rely on the word. It goes on where it was, whoever was there. Where others are changing an
 * article it gives way and fails: the next turn takes it up again.
 */
export async function markLacking(db: Db): Promise<boolean> {
  const mark = async (tx: Tx) => {
    await tx.$executeRaw`
      SELECT set_config('lock_timeout', '300ms', true), set_config('gin_pending_list_limit', '256kB', true)`;
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

/** The words of an edition that have come as far as each other, the one that is behind first; nobody else takes them up meanwhile. */
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

/** To be written is to be marked, and what is marked already is not written. Answers with the last one; null for none. */
async function markSome(tx: Tx, { editionId, words, after }: Next): Promise<string | null> {
  const all = words.map((word) => `('${word}' & !'≠${word}' | !'${word}' & '≠${word}')`);
  const [last] = await tx.$queryRaw<{ id: string }[]>`
    WITH "next" AS MATERIALIZED (
      SELECT "articleId" FROM "ArticleSearch" WHERE "articleId" > ${after}::uuid ORDER BY "articleId" LIMIT ${batch}),
    "marked" AS (
      UPDATE "ArticleSearch" SET "words" = "words" FROM "next"
      WHERE "ArticleSearch"."articleId" = "next"."articleId" AND "editionId" = ${editionId}::uuid
        AND NOT "words" @@ ${all.join(" & ")}::tsquery)
    SELECT "articleId" AS "id" FROM "next" ORDER BY "articleId" DESC LIMIT 1`;
  return last?.id ?? null;
}
