import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { requireId } from "#lib/newsroom/require-id";

export type PreviewLinkRow = {
  id: string;
  /** Number of the revision that it shows; null for the working copy. */
  revision: number | null;
  madeBy: string | null;
  madeAt: Date;
  expiresAt: Date;
};

/** The links to a story that are good at this moment, the newest first. */
export async function listPreviewLinks(
  { db, clock, actor }: Newsroom,
  storyId: string,
): Promise<PreviewLinkRow[]> {
  requirePermission(actor, "story.write");
  requireId(storyId, "There is no such story.");
  const links = await db.previewLink.findMany({
    where: { storyId, revokedAt: null, expiresAt: { gt: clock.now() } },
    orderBy: { createdAt: "desc" },
  });
  const [revisions, users] = await Promise.all([
    db.revision.findMany({
      where: { id: { in: links.flatMap(({ revisionId }) => revisionId ?? []) } },
      select: { id: true, number: true },
    }),
    db.user.findMany({
      where: { id: { in: links.flatMap(({ createdById }) => createdById ?? []) } },
      select: { id: true, name: true },
    }),
  ]);
  return links.map(({ id, revisionId, createdById, createdAt, expiresAt }) => ({
    id,
    revision: revisions.find((one) => one.id === revisionId)?.number ?? null,
    madeBy: users.find((one) => one.id === createdById)?.name ?? null,
    madeAt: createdAt,
    expiresAt,
  }));
}
