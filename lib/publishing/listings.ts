import "server-only";
import type { Tx } from "#lib/platform/db";

export type Entry = { articleId: string; publishedAt: Date; listIds: string[] };

/**
 * Enters an article at the end of each list it is new in, and takes it from lists it no longer belongs to.
 * A rank it has already stays, so that page n of a list never changes.
 *
 * @returns the lists it was entered in
 */
export async function enterLists(tx: Tx, entry: Entry): Promise<string[]> {
  const { articleId, publishedAt, listIds } = entry;
  await takeTurns(tx);
  await tx.listing.deleteMany({ where: { articleId, listId: { notIn: listIds } } });
  const entered = await tx.$queryRaw<{ listId: string }[]>`
    INSERT INTO "Listing" ("listId", "rank", "articleId", "publishedAt")
    SELECT list, coalesce((SELECT max("rank") FROM "Listing" WHERE "listId" = list), 0) + 1,
      ${articleId}::uuid, ${publishedAt}
    FROM unnest(${listIds}::text[]) AS list
    ON CONFLICT ("listId", "articleId") DO NOTHING
    RETURNING "listId"`;
  return entered.map(({ listId }) => listId);
}

/** Enters many articles that stand in no list yet at the end of theirs, the older ones first. */
export async function enterManyIntoLists(tx: Tx, entries: Entry[]): Promise<void> {
  await takeTurns(tx);
  const rows = entries.flatMap(({ articleId, publishedAt, listIds }) =>
    listIds.map((listId) => ({ listId, articleId, publishedAt })),
  );
  await tx.$executeRaw`
    WITH "new" AS (
      SELECT * FROM json_to_recordset(${JSON.stringify(rows)}::json)
        AS "row"("listId" text, "articleId" uuid, "publishedAt" timestamptz)
    ), "end" AS (
      SELECT "listId", coalesce((SELECT max("rank") FROM "Listing" WHERE "Listing"."listId" = "list"."listId"), 0) AS "rank"
      FROM (SELECT DISTINCT "listId" FROM "new") AS "list"
    )
    INSERT INTO "Listing" ("listId", "rank", "articleId", "publishedAt")
    SELECT "listId", "end"."rank" + row_number() OVER (
        PARTITION BY "listId" ORDER BY "publishedAt", "articleId"), "articleId", "publishedAt"
    FROM "new" JOIN "end" USING ("listId")`;
}

/**
 * Numbers lists anew by first publication, where an older article came after a newer one.
 *
 * @returns the lists whose order changed
 */
export async function numberLists(tx: Tx, listIds: string[]): Promise<string[]> {
  await takeTurns(tx);
  const changed = await tx.$queryRaw<{ listId: string }[]>`
    UPDATE "Listing" SET "rank" = "right"."rank"
    FROM (
      SELECT "listId", "articleId",
        row_number() OVER (PARTITION BY "listId" ORDER BY "publishedAt", "articleId")::int AS "rank"
      FROM "Listing" WHERE "listId" = ANY(${listIds}::text[])
    ) AS "right"
    WHERE "Listing"."listId" = "right"."listId" AND "Listing"."articleId" = "right"."articleId"
      AND "Listing"."rank" <> "right"."rank"
    RETURNING "Listing"."listId"`;
  return [...new Set(changed.map(({ listId }) => listId))];
}

/** Two publications at once would give the same rank twice; one waits for the other. */
async function takeTurns(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('dateline.listing'))`;
}
