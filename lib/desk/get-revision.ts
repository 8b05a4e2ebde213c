import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { AppError } from "#lib/platform/errors";
import type { Revision } from "#prisma/generated/client";

/** One revision whole, for reading and comparing. Throws `not_found` when it is not the story's. */
export async function getRevision(
  { db, actor }: Newsroom,
  named: { storyId: string; revisionId: string },
): Promise<Revision> {
  requirePermission(actor, "story.write");
  const where = { id: named.revisionId, storyId: named.storyId };
  const revision = await db.revision.findFirst({ where });
  if (revision === null) throw new AppError("not_found", "There is no such revision.");
  return revision;
}
