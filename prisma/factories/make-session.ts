import type { AuthDesk } from "#lib/auth/auth-desk";
import { type SessionKey, startSession } from "#lib/auth/start-session";

/** A session of somebody, as if they had just signed in. */
export async function makeSession(desk: AuthDesk, userId: string): Promise<SessionKey> {
  const { sessionVersion } = await desk.db.user.findUniqueOrThrow({ where: { id: userId } });
  return startSession(desk, { userId, sessionVersion });
}
