import "server-only";
import type { Actor } from "#lib/auth/actor";
import type { Clock } from "#lib/platform/clock";
import type { Db, Tx } from "#lib/platform/db";

/** What every verb works in: the database, the time, and who acts. */
export type Newsroom = { db: Db; clock: Clock; actor: Actor };

/** The write beat of a verb: everything in it happens, or nothing does. */
export function inOneTransaction<T>(newsroom: Newsroom, work: (tx: Tx) => Promise<T>): Promise<T> {
  return newsroom.db.$transaction(work, { maxWait: 10_000, timeout: 30_000 });
}
