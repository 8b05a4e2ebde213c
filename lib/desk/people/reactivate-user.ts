import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { lockUser } from "#lib/desk/people/lock-user";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";

/** Lets somebody in again, with the password and role of before; sessions of before stay ended. */
export async function reactivateUser(
  newsroom: Newsroom,
  { userId }: { userId: string },
): Promise<void> {
  requirePermission(newsroom.actor, "user.manage");
  await inOneTransaction(newsroom, async (tx) => {
    const user = await lockUser(tx, userId);
    if (user.deactivatedAt === null) return;
    await tx.user.update({ where: { id: userId }, data: { deactivatedAt: null } });
    await recordEvent(tx, newsroom, {
      action: "user.reactivated",
      entityType: "user",
      entityId: userId,
    });
  });
}
