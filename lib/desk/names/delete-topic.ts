import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { lockTopic } from "#lib/desk/names/lock-labelled";
import { checkUnused } from "#lib/desk/where-used";
import { holdTopics } from "#lib/newsroom/follow-merged-topics";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { ok, type Result } from "#lib/platform/result";
import { invalidate } from "#lib/publishing/invalidate";
import { tagsOfLabelled } from "#lib/publishing/labelled-tags";

/** Takes a topic that no story uses out of the newsroom, and frees its addresses. One that is used is an issue. */
export async function deleteTopic(
  newsroom: Newsroom,
  { topicId }: { topicId: string },
): Promise<Result<null>> {
  requirePermission(newsroom.actor, "topic.manage");
  return inOneTransaction(newsroom, async (tx) => {
    await holdTopics(tx);
    const topic = await lockTopic(tx, topicId);
    const unused = await checkUnused(tx, "topic", topicId);
    if (!unused.ok) return unused;
    const expiry = await tagsOfLabelled(tx, "topic", [topicId]);
    await tx.route.deleteMany({ where: { targetType: "topic", targetId: topicId } });
    await tx.listing.deleteMany({ where: { listId: { startsWith: `topic:${topicId}:` } } });
    await tx.topic.deleteMany({ where: { OR: [{ id: topicId }, { mergedIntoId: topicId }] } });
    await recordEvent(tx, newsroom, {
      action: "topic.deleted",
      entityType: "topic",
      entityId: topicId,
      data: { names: topic.labels.map(({ name }) => name) },
    });
    await invalidate(tx, expiry);
    return ok(null);
  });
}
