import "server-only";
import type { Role } from "#lib/auth/actor";
import type { Tx } from "#lib/platform/db";
import { fail, ok, type Result } from "#lib/platform/result";

/** Somebody who can take a story over: who can sign in today. Everybody else is an issue. */
export async function findAssignee(
  tx: Tx,
  userId: string,
): Promise<Result<{ id: string; name: string; role: Role }>> {
  const user = await tx.user.findFirst({
    where: { id: userId, deactivatedAt: null, erasedAt: null },
    select: { id: true, name: true, role: true },
  });
  if (user !== null) return ok(user);
  return fail({
    path: ["assigneeId"],
    message: "Nobody works here under this name. Choose again.",
  });
}
