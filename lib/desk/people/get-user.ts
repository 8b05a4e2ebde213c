import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { type UserRow, userRow } from "#lib/desk/people/user-row";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { requireId } from "#lib/newsroom/require-id";
import { AppError } from "#lib/platform/errors";

const missing = "There is no such user.";

/** One account; whoever was erased is not found. */
export async function getUser({ db, actor }: Newsroom, userId: string): Promise<UserRow> {
  requirePermission(actor, "user.manage");
  requireId(userId, missing);
  const user = await db.user.findFirst({
    where: { id: userId, erasedAt: null },
    include: { sessions: { orderBy: { seenAt: "desc" }, take: 1 } },
  });
  if (user === null) throw new AppError("not_found", missing);
  return userRow(user, user.sessions[0]?.seenAt ?? null);
}
