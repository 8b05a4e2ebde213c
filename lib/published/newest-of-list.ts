import "server-only";
import { Prisma } from "#prisma/generated/client";

/**
 * When the newest article of a list was published that is still to be read in its edition: one row, or none. Only the list is
 * read for it, from its end, however many articles there are; for any at all Postgres may read a table from its beginning.
 */
export function newestOfList(listId: Prisma.Sql, editionId: string): Prisma.Sql {
  return Prisma.sql`
    SELECT "Article"."publishedAt" FROM "Listing" JOIN "Article"
      ON "Article"."id" = "articleId" AND "Article"."editionId" = ${editionId}::uuid
    WHERE "listId" = ${listId} ORDER BY "rank" DESC LIMIT 1`;
}
