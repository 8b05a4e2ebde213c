import "server-only";
import { publishedRows } from "#lib/platform/db";
import { listIdOf } from "#lib/published/list-id";
import { newestOfList } from "#lib/published/newest-of-list";
import { Prisma } from "#prisma/generated/client";

/** Whether a topic has a page in an edition: it does with at least one live article there. */
export function topicHasPage(topicId: string, editionId: string): Promise<boolean> {
  return hasLive(listIdOf("topic", topicId, editionId), editionId);
}

/** The same of an author. */
export function authorHasPage(authorId: string, editionId: string): Promise<boolean> {
  return hasLive(listIdOf("author", authorId, editionId), editionId);
}

async function hasLive(listId: string, editionId: string): Promise<boolean> {
  const rows = await publishedRows`${newestOfList(Prisma.sql`${listId}`, editionId)}`;
  return rows.length > 0;
}
