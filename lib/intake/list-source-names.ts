import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { requireId } from "#lib/newsroom/require-id";

/** What is followed for an edition, by name, for whoever narrows the inbox to one of them. */
export async function listSourceNames(
  { db, actor }: Newsroom,
  { editionId }: { editionId: string },
): Promise<{ id: string; name: string }[]> {
  requirePermission(actor, "story.write");
  requireId(editionId, "There is no such edition.");
  return db.sourceFeed.findMany({
    where: { editionId },
    select: { id: true, name: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
}
