import "server-only";
import type { Role } from "#lib/auth/actor";
import { requirePermission } from "#lib/auth/permissions";
import { checkDispensable, lockUser } from "#lib/desk/people/lock-user";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { ok, type Result } from "#lib/platform/result";

/**
 * Gives somebody another role; it holds from their next request on. The last administrator who can sign in
 * stays one: an issue.
 */
export async function changeRole(
  newsroom: Newsroom,
  { userId, role }: { userId: string; role: Role },
): Promise<Result<null>> {
  requirePermission(newsroom.actor, "user.manage");
  return inOneTransaction(newsroom, async (tx) => {
    const dispensable = await checkDispensable(tx, userId);
    const user = await lockUser(tx, userId);
    if (user.role === role) return ok(null);
    if (!dispensable.ok) return dispensable;
    await tx.user.update({ where: { id: userId }, data: { role } });
    await recordEvent(tx, newsroom, {
      action: "user.role-changed",
      entityType: "user",
      entityId: userId,
      data: { from: user.role, to: role },
    });
    return ok(null);
  });
}
