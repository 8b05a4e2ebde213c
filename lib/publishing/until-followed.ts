import "server-only";
import { setTimeout as wait } from "node:timers/promises";
import type { Db } from "#lib/platform/db";

/** A follower that has not been seen for so long is gone, and nobody waits for it. */
const silence = 10_000;

/**
 * Waits until every web process has expired what an invalidation names, so that the next request anywhere
 * shows it. For commands and jobs, which publish from outside those processes.
 *
 * @returns false when a process had not come so far within `patience` milliseconds
 */
export async function untilFollowed(
  db: Db,
  invalidationId: bigint,
  patience = 5_000,
): Promise<boolean> {
  for (const end = Date.now() + patience; Date.now() < end; await wait(10)) {
    const behind = await db.follower.count({
      where: { position: { lt: invalidationId }, seenAt: { gt: new Date(Date.now() - silence) } },
    });
    if (behind === 0) return true;
  }
  return false;
}
