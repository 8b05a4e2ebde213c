import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { type UserRow, userRow } from "#lib/desk/people/user-row";
import type { Newsroom } from "#lib/newsroom/newsroom";

/** Everybody who has an account, those who are out at the end; the erased are no longer anybody. */
export async function listUsers({ db, actor }: Newsroom): Promise<UserRow[]> {
  requirePermission(actor, "user.manage");
  const users = await db.user.findMany({
    where: { erasedAt: null },
    orderBy: [{ deactivatedAt: { sort: "asc", nulls: "first" } }, { name: "asc" }, { id: "asc" }],
    include: { sessions: { orderBy: { seenAt: "desc" }, take: 1 } },
  });
  return users.map((user) => userRow(user, user.sessions[0]?.seenAt ?? null));
}
