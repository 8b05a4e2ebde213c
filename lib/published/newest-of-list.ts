import "server-only";
import { Prisma } from "#prisma/generated/client";

/**
 * When the newest article of a list was published that is still to be read in its edition: one row, or none. Only the list is
 * read for it, from its end, however many articles there are; for any at all Postgres may read a table from its beginning,
 * and for a join it makes room for all of them.
 */
export function newestOfList(listId: Prisma.Sql, editionId: string): Prisma.Sql {
  return Prisma.sql`
    SELECT "publishedAt" FROM (
      SELECT (SELECT "publishedAt" FROM "Article" WHERE "id" = "articleId" AND "editionId" = ${editionId}::uuid) AS "publishedAt"
      FROM "Listing" WHERE "listId" = ${listId} ORDER BY "rank" DESC) AS "listed"
    WHERE "publishedAt" IS NOT NULL LIMIT 1`;
}
