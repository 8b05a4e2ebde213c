import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import type { Newsroom } from "#lib/newsroom/newsroom";

type Named = { topicId?: string | undefined; authorId?: string | undefined };

/** What the topic and the author of a filter are called, in the language of the first edition that names them. */
export async function findFilterNames(
  { db, actor }: Newsroom,
  { topicId, authorId }: Named,
): Promise<{ topic: string | null; author: string | null }> {
  requirePermission(actor, "story.write");
  const orderBy = { edition: { position: "asc" as const } };
  const [topic, author] = await Promise.all([
    topicId === undefined ? null : db.topicLabel.findFirst({ where: { topicId }, orderBy }),
    authorId === undefined ? null : db.authorLabel.findFirst({ where: { authorId }, orderBy }),
  ]);
  return { topic: topic?.name ?? null, author: author?.name ?? null };
}
