import "server-only";
import type { Clock } from "#lib/platform/clock";
import type { Db } from "#lib/platform/db";
import { tagOf } from "#lib/published/tags";
import { invalidate } from "#lib/publishing/invalidate";

/** Takes what broke until now from the pages that still show it: a page that is kept does not look at the time. */
export async function sweepBreaking(db: Db, clock: Clock): Promise<void> {
  await db.$transaction(async (tx) => {
    const where = { expiresAt: { lte: clock.now() } };
    const over = await tx.breakingNews.findMany({ where, select: { editionId: true } });
    if (over.length === 0) return;
    await tx.breakingNews.deleteMany({ where });
    const hard = over.map(({ editionId }) => tagOf.breaking(editionId));
    await invalidate(tx, { hard, soft: [] });
  });
}
