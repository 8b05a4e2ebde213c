import "server-only";
import { type LockedStory, requireKept, requireVersion } from "#lib/newsroom/lock-story";
import { requireId } from "#lib/newsroom/require-id";
import type { Tx } from "#lib/platform/db";
import { AppError } from "#lib/platform/errors";
import type { Revision } from "#prisma/generated/client";

const missing = "There is no such revision.";

/**
 * What an editor means to put live: a revision by name, or (null) the working copy, in the version they see when
 * they say one. Throws `not_found` for a story in the trash or a revision that is not its own, `conflict` when
 * somebody has saved since.
 */
export async function requireNamed(
  tx: Tx,
  locked: LockedStory,
  named: { revisionId?: string; lockVersion?: number },
): Promise<Revision | null> {
  requireKept(locked.story);
  if (named.lockVersion !== undefined) requireVersion(locked, named.lockVersion);
  if (named.revisionId === undefined) return null;
  requireId(named.revisionId, missing);
  const where = { id: named.revisionId, storyId: locked.story.id };
  const revision = await tx.revision.findFirst({ where });
  if (revision === null) throw new AppError("not_found", missing);
  return revision;
}
