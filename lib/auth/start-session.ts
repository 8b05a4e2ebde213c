import "server-only";
import type { AuthDesk } from "#lib/auth/auth-desk";
import { AppError } from "#lib/platform/errors";
import { newId } from "#lib/platform/uuid";

/** What a browser is given to prove who sits at it: the ids of a session and of its user. */
export type SessionKey = { sessionId: string; userId: string };

/** Begins a session for somebody who has proved who they are; throws `unauthenticated` for whoever may not enter. */
export async function startSession({ db, clock }: AuthDesk, userId: string): Promise<SessionKey> {
  const user = await db.user.findUnique({ where: { id: userId } });
  if (user === null || user.deactivatedAt !== null) {
    throw new AppError("unauthenticated", "This account is closed. Ask an administrator.");
  }
  const now = clock.now();
  const sessionId = newId();
  await db.session.create({
    data: {
      id: sessionId,
      userId,
      version: user.sessionVersion,
      createdAt: now,
      seenAt: now,
    },
  });
  return { sessionId, userId };
}
