import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import type { Newsroom } from "#lib/newsroom/newsroom";

/** Everybody a story can be given to: who can sign in today, by name. */
export async function listAssignees({
  db,
  actor,
}: Newsroom): Promise<{ id: string; name: string }[]> {
  requirePermission(actor, "story.write");
  return db.user.findMany({
    where: { deactivatedAt: null, erasedAt: null },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true },
  });
}
