import "server-only";
import type { AuthDesk } from "#lib/auth/auth-desk";

/** Ends one session, as signing out does; one that has ended stays so. */
export async function endSession({ db, clock }: AuthDesk, sessionId: string): Promise<void> {
  await db.session.updateMany({
    where: { id: sessionId, endedAt: null },
    data: { endedAt: clock.now() },
  });
}
