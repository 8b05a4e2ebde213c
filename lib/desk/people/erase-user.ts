import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { checkDispensable, lockUser } from "#lib/desk/people/lock-user";
import { closePreviewLinks } from "#lib/desk/previews/close-preview-links";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { ok, type Result } from "#lib/platform/result";

/** What stands where the name of an erased user stood. */
export const erasedName = "Erased user";

/**
 * Takes everything personal out of an account for good: name, e-mail, password, sessions, links. A tombstone
 * stays, so that the history of stories still says that one person did this and that. The author who signs is
 * not touched, only no longer tied to the account. The last administrator who can sign in cannot be erased.
 */
export async function eraseUser(
  newsroom: Newsroom,
  { userId }: { userId: string },
): Promise<Result<null>> {
  requirePermission(newsroom.actor, "user.manage");
  return inOneTransaction(newsroom, async (tx) => {
    const dispensable = await checkDispensable(tx, userId);
    if (!dispensable.ok) return dispensable;
    const { deactivatedAt } = await lockUser(tx, userId);
    const at = newsroom.clock.now();
    await tx.user.update({
      where: { id: userId },
      data: {
        name: erasedName,
        email: null,
        passwordHash: null,
        sessionVersion: { increment: 1 },
        deactivatedAt: deactivatedAt ?? at,
        erasedAt: at,
      },
    });
    await tx.userToken.deleteMany({ where: { userId } });
    await tx.session.deleteMany({ where: { userId } });
    await closePreviewLinks(tx, userId, at);
    await tx.author.updateMany({ where: { userId }, data: { userId: null } });
    await recordEvent(tx, newsroom, {
      action: "user.erased",
      entityType: "user",
      entityId: userId,
    });
    return ok(null);
  });
}
