import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { requireId } from "#lib/newsroom/require-id";
import { AppError } from "#lib/platform/errors";
import type { Revision } from "#prisma/generated/client";

const missing = "There is no such revision.";

/** One revision whole, for reading and comparing. Throws `not_found` when it is not the story's. */
export async function getRevision(
  { db, actor }: Newsroom,
  named: { storyId: string; revisionId: string },
): Promise<Revision> {
  requirePermission(actor, "story.write");
  for (const id of [named.revisionId, named.storyId]) requireId(id, missing);
  const where = { id: named.revisionId, storyId: named.storyId };
  const revision = await db.revision.findFirst({ where });
  if (revision === null) throw new AppError("not_found", missing);
  return revision;
}
