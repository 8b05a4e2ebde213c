import { type SessionKey, startSession } from "#lib/auth/start-session";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { makeUser } from "#prisma/factories/make-user";

/** A session of somebody, as if they had just signed in; of somebody new unless it is said whose. */
export async function makeSession(newsroom: Newsroom, userId?: string): Promise<SessionKey> {
  const id = userId ?? (await makeUser(newsroom)).id;
  const { sessionVersion } = await newsroom.db.user.findUniqueOrThrow({ where: { id } });
  return startSession(newsroom, { userId: id, sessionVersion });
}
