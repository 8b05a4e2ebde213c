import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import type { NewTopic } from "#lib/desk/names/create-topic";
import { placeLabels } from "#lib/desk/names/label";
import { lockTopic } from "#lib/desk/names/lock-labelled";
import { checkSeen, type Seen, versionOf } from "#lib/desk/seen-version";
import { checkLabelsKept } from "#lib/desk/where-used";
import { listEditions } from "#lib/newsroom/editions";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { ok, type Result } from "#lib/platform/result";
import { pathOf } from "#lib/published/paths";
import { addRoute } from "#lib/publishing/add-route";
import { invalidate } from "#lib/publishing/invalidate";
import { tagsOfLabelled } from "#lib/publishing/labelled-tags";
import { renameInSearch } from "#lib/publishing/rename-in-search";

export type TopicUpdate = NewTopic & Seen & { topicId: string };

/**
 * Gives a topic another type, and other names, addresses, synonyms and facts in each edition. An address of before
 * leads to the new one; every page that shows the topic is made anew. An edition left out loses its name,
 * unless stories there use the topic.
 */
export async function updateTopic(
  newsroom: Newsroom,
  { topicId, version, type, labels: wanted }: TopicUpdate,
): Promise<Result<null>> {
  requirePermission(newsroom.actor, "topic.manage");
  return inOneTransaction(newsroom, async (tx) => {
    const topic = await lockTopic(tx, topicId);
    const seen = await checkSeen(tx, newsroom, {
      version,
      of: { entityType: "topic", entityId: topicId },
      now: versionOf.topic(topic),
      called: "this topic",
    });
    if (!seen.ok) return seen;
    const editions = await listEditions(tx);
    const place = { editions, pathFor: pathOf.topic, ownId: topicId };
    const labels = await placeLabels(tx, wanted, place);
    if (!labels.ok) return labels;
    const kept = new Set(labels.value.map(({ editionId }) => editionId));
    const lostEditionIds = topic.labels
      .map(({ editionId }) => editionId)
      .filter((id) => !kept.has(id));
    const named = await checkLabelsKept(tx, { toType: "topic", toId: topicId, lostEditionIds });
    if (!named.ok) return named;
    await tx.topic.update({ where: { id: topicId }, data: { type } });
    await tx.topicLabel.deleteMany({ where: { topicId } });
    await tx.topicLabel.createMany({
      data: labels.value.map(({ path: _, ...label }) => ({ topicId, ...label })),
    });
    for (const { path, editionId } of labels.value) {
      await addRoute(tx, { path, editionId, targetType: "topic", targetId: topicId });
    }
    await recordEvent(tx, newsroom, {
      action: "topic.updated",
      entityType: "topic",
      entityId: topicId,
    });
    await renameInSearch(tx, "topic", topicId);
    await invalidate(tx, await tagsOfLabelled(tx, "topic", [topicId]));
    return ok(null);
  });
}
