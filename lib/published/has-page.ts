import "server-only";
import { publishedSql } from "#lib/platform/db";
import { listIdOf } from "#lib/published/list-id";

/** Whether a topic has a page in an edition: it does with at least one live article there. */
export function topicHasPage(topicId: string, editionId: string): Promise<boolean> {
  return hasLive(listIdOf("topic", topicId, editionId), editionId);
}

/** The same of an author. */
export function authorHasPage(authorId: string, editionId: string): Promise<boolean> {
  return hasLive(listIdOf("author", authorId, editionId), editionId);
}

/** The newest is asked for: for any at all Postgres may read a table from its beginning, where the list has none. */
async function hasLive(listId: string, editionId: string): Promise<boolean> {
  const rows = await publishedSql().$queryRaw<unknown[]>`
    SELECT "rank" FROM "Listing" JOIN "Article"
      ON "Article"."id" = "articleId" AND "editionId" = ${editionId}::uuid
    WHERE "listId" = ${listId} ORDER BY "rank" DESC LIMIT 1`;
  return rows.length > 0;
}
