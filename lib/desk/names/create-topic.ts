import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import type { TopicType } from "#lib/content/kinds";
import type { TopicFact } from "#lib/content/topic-facts";
import { type LabelInput, placeLabels } from "#lib/desk/names/label";
import { listEditions } from "#lib/newsroom/editions";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { ok, type Result } from "#lib/platform/result";
import { newId } from "#lib/platform/uuid";
import { pathOf } from "#lib/published/paths";
import { tagOf } from "#lib/published/tags";
import { addRoute } from "#lib/publishing/add-route";
import { invalidate } from "#lib/publishing/invalidate";

export type NewTopic = {
  type: TopicType;
  labels: (LabelInput & { description?: string; synonyms?: string[]; facts?: TopicFact[] })[];
};

/**
 * Makes a topic that articles can be tagged with. Whoever writes may: its public page comes with its first live
 * article, which an editor publishes.
 */
export async function createTopic(
  newsroom: Newsroom,
  topic: NewTopic,
): Promise<Result<{ id: string }>> {
  requirePermission(newsroom.actor, "topic.add");
  return inOneTransaction(newsroom, async (tx) => {
    const place = { editions: await listEditions(tx), pathFor: pathOf.topic };
    const labels = await placeLabels(tx, topic.labels, place);
    if (!labels.ok) return labels;
    const id = newId();
    const rows = labels.value.map(({ path: _, ...label }) => label);
    await tx.topic.create({
      data: { id, type: topic.type, labels: { createMany: { data: rows } } },
    });
    for (const { path, editionId } of labels.value) {
      await addRoute(tx, { path, editionId, targetType: "topic", targetId: id });
    }
    await recordEvent(tx, newsroom, { action: "topic.created", entityType: "topic", entityId: id });
    const paths = labels.value.map(({ path }) => tagOf.path(path));
    await invalidate(tx, { hard: paths, soft: [] });
    return ok({ id });
  });
}
