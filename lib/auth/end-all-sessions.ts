import "server-only";
import type { Tx } from "#lib/platform/db";

/**
 * Ends every session of a user, known or in some cookie: none opens anything from the next request on. Answers
 * with the version that their new sessions have.
 */
export async function endAllSessions(tx: Tx, userId: string, at: Date): Promise<number> {
  const data = { sessionVersion: { increment: 1 } };
  const { sessionVersion } = await tx.user.update({ where: { id: userId }, data });
  await tx.session.updateMany({ where: { userId, endedAt: null }, data: { endedAt: at } });
  return sessionVersion;
}
