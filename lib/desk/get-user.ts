import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { type UserRow, userRow } from "#lib/desk/user-row";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { AppError } from "#lib/platform/errors";

/** One account; whoever was erased is not found. */
export async function getUser({ db, actor }: Newsroom, userId: string): Promise<UserRow> {
  requirePermission(actor, "user.manage");
  const user = await db.user.findFirst({
    where: { id: userId, erasedAt: null },
    include: { sessions: { orderBy: { seenAt: "desc" }, take: 1 } },
  });
  if (user === null) throw new AppError("not_found", "There is no such user.");
  return userRow(user, user.sessions[0]?.seenAt ?? null);
}
