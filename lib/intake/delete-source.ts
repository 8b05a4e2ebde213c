import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { lockSource } from "#lib/intake/sources/lock-source";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import type { Tx } from "#lib/platform/db";
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
    await keepTogether(tx, sourceId);
    await tx.sourceFeed.delete({ where: { id: sourceId } });
    const facts = { entityType: "source", entityId: sourceId, data: { note: name } };
    await recordEvent(tx, newsroom, { action: "source.deleted", ...facts });
    if (count > 0) await invalidate(tx, { hard: [tagOf.outside(editionId)], soft: [] });
    return ok({ name });
  });
}

/** What other sources tell of the same stays one thing: the first of them stands for the others. */
async function keepTogether(tx: Tx, sourceId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE "FeedItem" SET "sameAsId" = nullif("first"."id", "FeedItem"."id") FROM (
      SELECT "double"."sameAsId" AS "gone", min("double"."id"::text)::uuid AS "id"
      FROM "FeedItem" "double" JOIN "FeedItem" "one" ON "one"."id" = "double"."sameAsId"
      WHERE "one"."sourceId" = ${sourceId}::uuid AND "double"."sourceId" <> ${sourceId}::uuid
      GROUP BY "double"."sameAsId") "first"
    WHERE "FeedItem"."sameAsId" = "first"."gone" AND "FeedItem"."sourceId" <> ${sourceId}::uuid`;
}
