import "server-only";
import { type Actor, userActor } from "#lib/auth/actor";
import type { AuthDesk } from "#lib/auth/auth-desk";
import { isRunning } from "#lib/auth/session-limits";
import type { SessionKey } from "#lib/auth/start-session";

const minute = 60_000;

export type UserActor = Extract<Actor, { kind: "user" }>;

/**
 * Who sits at the browser that holds this key, or null. Asked anew for every request, so that signing out, the
 * end of a session, a new password, another role and deactivation hold from the next one on.
 */
export async function findActor(
  { db, clock }: AuthDesk,
  { sessionId, userId }: SessionKey,
): Promise<UserActor | null> {
  const session = await db.session.findUnique({
    where: { id: sessionId, userId },
    include: { user: true },
  });
  if (session === null) return null;
  const { user } = session;
  const now = clock.now();
  if (user.deactivatedAt !== null || user.sessionVersion !== session.version) return null;
  if (!isRunning(session, now)) return null;
  // A minute is exact enough for a limit of hours, and spares a write for every request.
  if (now.getTime() - session.seenAt.getTime() >= minute) {
    await db.session.updateMany({ where: { id: sessionId }, data: { seenAt: now } });
  }
  return userActor(user);
}
