import "server-only";
import { publishedDb } from "#lib/platform/db";

/** Whether a topic has a page in an edition: it does with at least one live article there. */
export async function topicHasPage(topicId: string, editionId: string): Promise<boolean> {
  const where = { topicId, article: { editionId } };
  return (await publishedDb().articleTopic.findFirst({ where })) !== null;
}

/** The same of an author. */
export async function authorHasPage(authorId: string, editionId: string): Promise<boolean> {
  const where = { authorId, article: { editionId } };
  return (await publishedDb().articleByline.findFirst({ where })) !== null;
}
