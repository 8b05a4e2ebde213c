import "server-only";
import type { StoryContent } from "#lib/content/story-content";
import type { Tx } from "#lib/platform/db";

/** Content that names topics merged since into others names those others instead, each once. */
export async function followMergedTopics(
  tx: Pick<Tx, "topic">,
  content: StoryContent,
): Promise<StoryContent> {
  if (content.topicIds.length === 0) return content;
  const merged = await tx.topic.findMany({
    where: { id: { in: content.topicIds }, mergedIntoId: { not: null } },
  });
  if (merged.length === 0) return content;
  const keptOf = new Map(merged.map(({ id, mergedIntoId }) => [id, mergedIntoId ?? id]));
  return { ...content, topicIds: [...new Set(content.topicIds.map((id) => keptOf.get(id) ?? id))] };
}
