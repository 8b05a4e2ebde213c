import "server-only";
import type { Actor } from "#lib/auth/actor";
import type { Clock } from "#lib/platform/clock";
import type { Db, Tx } from "#lib/platform/db";
import { AppError } from "#lib/platform/errors";

/** What every verb works in: the database, the time, and who acts. */
export type Newsroom = { db: Db; clock: Clock; actor: Actor };

/**
 * The write beat of a verb: everything in it happens, or nothing does. Two people who make the same thing at
 * the same moment: the second gets `conflict`. Two who wait for each other: one gets `unavailable`, and can try
 * again.
 */
export async function inOneTransaction<T>(
  newsroom: Newsroom,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  try {
    return await newsroom.db.$transaction(work, { maxWait: 10_000, timeout: 30_000 });
  } catch (cause) {
    if (isDeadlock(cause)) {
      const message = "Somebody else was changing this at the same moment. Try again.";
      throw new AppError("unavailable", message, { cause });
    }
    if (!isUniqueViolation(cause)) throw cause;
    const message = "Somebody made the same thing at the same moment. Look again, then retry.";
    throw new AppError("conflict", message, { cause });
  }
}

/** Does several verbs as one: all of them happen, or none. */
export function together<T>(
  newsroom: Newsroom,
  work: (inside: Newsroom, tx: Tx) => Promise<T>,
): Promise<T> {
  // Verbs inside open savepoints: a transaction of Prisma can hold others.
  return inOneTransaction(newsroom, (tx) => work({ ...newsroom, db: tx as Db }, tx));
}

/** A model's query says so by Prisma's own code, a raw one by what the database told. */
function isDeadlock(error: unknown): boolean {
  if (!(error instanceof Error && "code" in error)) return false;
  return (
    error.code === "P2034" || (error.code === "P2010" && /\b40(?:P01|001)\b/.test(error.message))
  );
}

function isUniqueViolation(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "P2002";
}
