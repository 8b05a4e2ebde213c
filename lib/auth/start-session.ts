import "server-only";
import type { AuthDesk } from "#lib/auth/auth-desk";
import { AppError } from "#lib/platform/errors";
import { newId } from "#lib/platform/uuid";

/** What a browser is given to prove who sits at it: the ids of a session and of its user. */
export type SessionKey = { sessionId: string; userId: string };

/** Who somebody proved to be, and the version of their sessions at the time: a new password has a newer one. */
export type Proved = { userId: string; sessionVersion: number };

/**
 * Begins a session for somebody who has proved who they are; throws `unauthenticated` for whoever may not enter,
 * or proved it with a password that was changed meanwhile. The session is of the version that was proved, so
 * a change at this very moment ends it too.
 */
export async function startSession(
  { db, clock }: AuthDesk,
  { userId, sessionVersion }: Proved,
): Promise<SessionKey> {
  const user = await db.user.findUnique({ where: { id: userId } });
  if (user === null || user.deactivatedAt !== null) {
    throw new AppError("unauthenticated", "This account is closed. Ask an administrator.");
  }
  if (user.sessionVersion !== sessionVersion) {
    throw new AppError("unauthenticated", "The password was changed meanwhile. Sign in again.");
  }
  const now = clock.now();
  const sessionId = newId();
  await db.session.create({
    data: {
      id: sessionId,
      userId,
      version: sessionVersion,
      createdAt: now,
      seenAt: now,
    },
  });
  return { sessionId, userId };
}
