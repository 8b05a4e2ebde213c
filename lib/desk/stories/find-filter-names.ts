import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { nameEntities } from "#lib/desk/name-entities";
import type { Newsroom } from "#lib/newsroom/newsroom";

type Named = { topicId?: string | undefined; authorId?: string | undefined };

/** What the topic and the author of a filter are called, in the language of the first edition that names them. */
export async function findFilterNames(
  { db, actor }: Newsroom,
  { topicId, authorId }: Named,
): Promise<{ topic: string | null; author: string | null }> {
  requirePermission(actor, "story.write");
  const topic = { entityType: "topic", entityId: topicId ?? "" };
  const author = { entityType: "author", entityId: authorId ?? "" };
  const names = await nameEntities(
    db,
    [topic, author].filter(({ entityId }) => entityId !== ""),
  );
  return {
    topic: names.get(topic.entityId) ?? null,
    author: names.get(author.entityId) ?? null,
  };
}
