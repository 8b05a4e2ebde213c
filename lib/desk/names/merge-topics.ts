import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { joinLabels } from "#lib/desk/names/join-labels";
import { lockTopic } from "#lib/desk/names/lock-labelled";
import { sameTopic, type TopicMerge } from "#lib/desk/names/plan-topic-merge";
import { holdTopics } from "#lib/newsroom/follow-merged-topics";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { fail, ok, type Result } from "#lib/platform/result";
import { invalidate } from "#lib/publishing/invalidate";
import { tagsOfLabelled } from "#lib/publishing/labelled-tags";
import { moveTopic } from "#lib/publishing/move-topic";
import { renameInSearch } from "#lib/publishing/rename-in-search";

/**
 * Makes two topics one: every article, working copy, list and address of the first belongs to the second from
 * the same moment, and the names of the first are its synonyms. Sealed revisions keep naming the first; whoever
 * publishes or restores one gets the second. A topic merged into itself is an issue.
 */
export async function mergeTopics(
  newsroom: Newsroom,
  { mergedId, keptId }: TopicMerge,
): Promise<Result<{ invalidationId: bigint }>> {
  requirePermission(newsroom.actor, "topic.manage");
  if (mergedId === keptId) return fail(sameTopic);
  return inOneTransaction(newsroom, async (tx) => {
    // Two who merge A into B and B into A at the same moment: one waits, and finds its topic gone.
    await holdTopics(tx);
    const [merged, kept] = [await lockTopic(tx, mergedId), await lockTopic(tx, keptId)];
    const expiry = await tagsOfLabelled(tx, "topic", [mergedId, keptId]);
    const { movedEditionIds, synonyms } = joinLabels(merged.labels, kept.labels);
    await tx.topicLabel.updateMany({
      where: { topicId: mergedId, editionId: { in: movedEditionIds } },
      data: { topicId: keptId },
    });
    await tx.topicLabel.deleteMany({ where: { topicId: mergedId } });
    for (const of of synonyms) {
      const where = { topicId_editionId: { topicId: keptId, editionId: of.editionId } };
      await tx.topicLabel.update({ where, data: { synonyms: of.synonyms } });
    }
    await moveTopic(tx, { fromId: mergedId, toId: keptId });
    await renameInSearch(tx, "topic", keptId);
    await tx.topic.updateMany({
      where: { OR: [{ id: mergedId }, { mergedIntoId: mergedId }] },
      data: { mergedIntoId: keptId },
    });
    await recordEvent(tx, newsroom, {
      action: "topic.merged",
      entityType: "topic",
      entityId: keptId,
      data: { mergedId, names: merged.labels.map(({ name }) => name) },
    });
    return ok({ invalidationId: await invalidate(tx, expiry) });
  });
}
