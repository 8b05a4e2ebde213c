import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { AppError } from "#lib/platform/errors";
import type { Revision } from "#prisma/generated/client";

export type RevisionRow = Omit<Revision, "content" | "mediaHashes"> & { madeBy: string | null };

/** The history of a story, the newest revision first, with whose hand made each. */
export async function listRevisions(
  { db, actor }: Newsroom,
  storyId: string,
): Promise<RevisionRow[]> {
  requirePermission(actor, "story.write");
  const rows = await db.revision.findMany({
    where: { storyId },
    orderBy: { number: "desc" },
    omit: { content: true, mediaHashes: true },
  });
  const ids = rows.flatMap(({ madeById }) => (madeById === null ? [] : [madeById]));
  const users = await db.user.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  });
  const names = new Map(users.map(({ id, name }) => [id, name]));
  return rows.map((row) => ({ ...row, madeBy: names.get(row.madeById ?? "") ?? null }));
}

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
