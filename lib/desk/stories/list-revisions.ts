import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { requireId } from "#lib/newsroom/require-id";
import type { Revision } from "#prisma/generated/client";

export type RevisionRow = Omit<Revision, "content" | "mediaHashes"> & { madeBy: string | null };

/** The history of a story, the newest revision first, with whose hand made each. */
export async function listRevisions(
  { db, actor }: Newsroom,
  storyId: string,
): Promise<RevisionRow[]> {
  requirePermission(actor, "story.write");
  requireId(storyId, "There is no such story.");
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
