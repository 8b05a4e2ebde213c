import "server-only";
import { endAllSessions } from "#lib/auth/end-all-sessions";
import { requirePermission } from "#lib/auth/permissions";
import { checkDispensable, lockUser } from "#lib/desk/people/lock-user";
import { closePreviewLinks } from "#lib/desk/previews/close-preview-links";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { ok, type Result } from "#lib/platform/result";

/**
 * Shuts somebody out: from their next request on, wherever they are signed in; links they hold, and those they
 * made to previews, open nothing. What they wrote stays. The last administrator who can sign in cannot be shut
 * out: an issue.
 */
export async function deactivateUser(
  newsroom: Newsroom,
  { userId }: { userId: string },
): Promise<Result<null>> {
  requirePermission(newsroom.actor, "user.manage");
  return inOneTransaction(newsroom, async (tx) => {
    const dispensable = await checkDispensable(tx, userId);
    const user = await lockUser(tx, userId);
    if (user.deactivatedAt !== null) return ok(null);
    if (!dispensable.ok) return dispensable;
    const at = newsroom.clock.now();
    await tx.user.update({ where: { id: userId }, data: { deactivatedAt: at } });
    await tx.userToken.deleteMany({ where: { userId } });
    await endAllSessions(tx, userId, at);
    await closePreviewLinks(tx, userId, at);
    await recordEvent(tx, newsroom, {
      action: "user.deactivated",
      entityType: "user",
      entityId: userId,
    });
    return ok(null);
  });
}
