import "server-only";
import type { Clock } from "#lib/platform/clock";
import type { Db } from "#lib/platform/db";

const day = 86_400_000;

/**
 * Forgets invalidations that every process has long followed, and processes that ended without a word. A day is
 * far more than a follower is ever behind; one that starts begins at the newest row.
 */
export async function sweepInvalidations(db: Db, clock: Clock): Promise<void> {
  const before = new Date(clock.now().getTime() - day);
  const newest = await db.invalidation.aggregate({ _max: { id: true } });
  // The newest row stays, so that its id remains the mark where a new follower begins.
  // Who was not seen for so long hears, by being forgotten first, that invalidations may be gone.
  await db.follower.deleteMany({ where: { seenAt: { lt: before } } });
  await db.invalidation.deleteMany({
    where: { createdAt: { lt: before }, id: { lt: newest._max.id ?? 0n } },
  });
}
