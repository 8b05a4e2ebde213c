import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { lockSource } from "#lib/intake/sources/lock-source";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { ok, type Result } from "#lib/platform/result";
import { tagOf } from "#lib/published/tags";
import { invalidate } from "#lib/publishing/invalidate";

/** Follows a source no more. Its items go from the inbox and from the front page; stories made of them stay. */
export async function deleteSource(
  newsroom: Newsroom,
  { sourceId }: { sourceId: string },
): Promise<Result<{ name: string }>> {
  requirePermission(newsroom.actor, "feed.manage");
  return inOneTransaction(newsroom, async (tx) => {
    const { name, editionId } = await lockSource(tx, sourceId);
    const { count } = await tx.outsideItem.deleteMany({ where: { sourceId } });
    await tx.sourceFeed.delete({ where: { id: sourceId } });
    const facts = { entityType: "source", entityId: sourceId, data: { note: name } };
    await recordEvent(tx, newsroom, { action: "source.deleted", ...facts });
    if (count > 0) await invalidate(tx, { hard: [tagOf.front(editionId)], soft: [] });
    return ok({ name });
  });
}
