import "server-only";
import type { Clock } from "#lib/platform/clock";
import type { Db } from "#lib/platform/db";
import { tagOf } from "#lib/published/tags";
import { invalidate } from "#lib/publishing/invalidate";

/** Takes what a source gave that has been silent for too long from the pages that still show it. */
export async function sweepOutside(db: Db, clock: Clock): Promise<void> {
  await db.$transaction(async (tx) => {
    const where = { until: { lte: clock.now() } };
    const over = await tx.outsideItem.findMany({ where, select: { editionId: true } });
    if (over.length === 0) return;
    await tx.outsideItem.deleteMany({ where });
    const editions = [...new Set(over.map(({ editionId }) => editionId))];
    await invalidate(tx, { hard: editions.map(tagOf.outside), soft: [] });
  });
}
