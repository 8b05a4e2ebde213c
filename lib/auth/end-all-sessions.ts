import "server-only";
import type { Tx } from "#lib/platform/db";

/** Ends every session of a user, known or in some cookie: none opens anything from the next request on. */
export async function endAllSessions(tx: Tx, userId: string, at: Date): Promise<void> {
  await tx.user.update({ where: { id: userId }, data: { sessionVersion: { increment: 1 } } });
  await tx.session.updateMany({ where: { userId, endedAt: null }, data: { endedAt: at } });
}
