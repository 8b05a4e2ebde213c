import "server-only";
import type { Clock } from "#lib/platform/clock";
import type { Db } from "#lib/platform/db";
import { tagOf } from "#lib/published/tags";
import { invalidate } from "#lib/publishing/invalidate";

/** Takes what was selected until now from the pages that still show it: a page that is kept does not look at the time. */
export async function sweepExpiredPicks(db: Db, clock: Clock): Promise<void> {
  await db.$transaction(async (tx) => {
    const where = { expiresAt: { lte: clock.now() } };
    const expired = await tx.selectedPick.findMany({ where, select: { editionId: true } });
    if (expired.length === 0) return;
    await tx.selectedPick.deleteMany({ where });
    const editions = [...new Set(expired.map(({ editionId }) => editionId))];
    await invalidate(tx, { hard: editions.map(tagOf.front), soft: editions.map(tagOf.selected) });
  });
}
