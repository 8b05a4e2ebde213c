import "server-only";
import type { StoryContent } from "#lib/content/story-content";
import type { Tx } from "#lib/platform/db";

/**
 * Content that names topics merged since into others names those others instead, each once. No topic is merged or
 * deleted from here on until the transaction ends, so that what is written names none that goes meanwhile.
 */
export async function followMergedTopics(tx: Tx, content: StoryContent): Promise<StoryContent> {
  const follow = await followTopicsOf(tx, [content]);
  return follow(content);
}

/** The same for many stories, with one look. */
export async function followTopicsOf(
  tx: Tx,
  contents: StoryContent[],
): Promise<(content: StoryContent) => StoryContent> {
  const topicIds = [...new Set(contents.flatMap((content) => content.topicIds))];
  if (topicIds.length === 0) return (content) => content;
  await holdTopicsNamed(tx);
  const merged = await tx.topic.findMany({
    where: { id: { in: topicIds }, mergedIntoId: { not: null } },
  });
  const keptOf = new Map(merged.map(({ id, mergedIntoId }) => [id, mergedIntoId ?? id]));
  return (content) =>
    content.topicIds.some((id) => keptOf.has(id))
      ? {
          ...content,
          topicIds: [...new Set(content.topicIds.map((id) => keptOf.get(id) ?? id))],
        }
      : content;
}

/** For whoever names topics: none is merged or deleted from here on until the transaction ends. */
export async function holdTopicsNamed(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock_shared(hashtext('dateline.topics'))`;
}

/**
 * For whoever takes a topic away: waits until everybody who is writing stories with topics is done, and keeps
 * others from it until the transaction ends. Call it before anything is locked, and lock no story after it:
 * those who write have locked theirs and wait for this.
 */
export async function holdTopics(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('dateline.topics'))`;
}
