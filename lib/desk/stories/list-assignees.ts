import "server-only";
import { may, requirePermission } from "#lib/auth/permissions";
import type { Newsroom } from "#lib/newsroom/newsroom";

/** Somebody a story can be given to. */
export type Assignee = { id: string; name: string; mayReview: boolean };

/** Everybody a story can be given to: who can sign in today, by name. */
export async function listAssignees({ db, actor }: Newsroom): Promise<Assignee[]> {
  requirePermission(actor, "story.write");
  const users = await db.user.findMany({
    where: { deactivatedAt: null, erasedAt: null },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true, role: true },
  });
  return users.map((user) => ({
    id: user.id,
    name: user.name,
    mayReview: may({ kind: "user", ...user }, "story.review"),
  }));
}
