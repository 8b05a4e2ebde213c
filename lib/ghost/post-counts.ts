import "server-only";
import { publishedRows } from "#lib/platform/db";

/** How many articles of an edition can be read in each of these lists; those without any are absent. */
export async function countPosts(
  editionId: string,
  listIds: string[],
): Promise<Map<string, number>> {
  const rows = await publishedRows<{ listId: string; count: number }>`
    SELECT "listId", count(*)::int AS "count"
    FROM "Listing" JOIN "Article" ON "Article"."id" = "articleId" AND "Article"."editionId" = ${editionId}::uuid
    WHERE "listId" = ANY(${listIds}::text[]) GROUP BY "listId"`;
  return new Map(rows.map(({ listId, count }) => [listId, count]));
}
