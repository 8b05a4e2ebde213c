import { expect } from "vitest";
import type { Db, Tx } from "#lib/platform/db";

/**
 * Does a piece of work in a transaction and keeps that open, with all its locks, until the function that it
 * answers with is called: the way to bring several verbs to the same point at the same moment.
 */
export async function hold(
  db: Db,
  work: (tx: Tx) => Promise<unknown>,
): Promise<() => Promise<void>> {
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const ended = db.$transaction(
    async (tx) => {
      await work(tx);
      begin();
      await released;
    },
    { timeout: 30_000 },
  );
  await Promise.race([begun, ended]);
  return async () => {
    release();
    await ended;
  };
}

/** Waits until so many connections stand before a lock. */
export async function untilWaiting(db: Db, count: number): Promise<void> {
  const waiting = async () => {
    const [row] = await db.$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS count FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    return row?.count;
  };
  await expect.poll(waiting, { timeout: 10_000, interval: 20 }).toBe(count);
}
