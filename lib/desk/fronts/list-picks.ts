import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { findPlacedArticles } from "#lib/desk/fronts/placed-articles";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { requireId } from "#lib/newsroom/require-id";

/** Something selected as the desk shows it. */
export type PickRow = {
  storyId: string;
  /** As readers read it; of one that is not live, as the desk wrote it. */
  headline: string;
  section: string;
  /** Why readers do not see it; null where they do. */
  hidden: "unpublished" | "withdrawn" | "over" | null;
  expiresAt: Date | null;
};

/** What is selected in an edition, in its order, also what readers do not see. */
export async function listPicks(
  { db, actor, clock }: Newsroom,
  editionId: string,
): Promise<PickRow[]> {
  requirePermission(actor, "front.curate");
  requireId(editionId, "There is no such edition.");
  const picks = await db.selectedPick.findMany({
    where: { editionId },
    orderBy: [{ position: "asc" }, { articleId: "asc" }],
  });
  const ids = picks.map(({ articleId }) => articleId);
  const placed = await findPlacedArticles(db, { editionId, ids });
  return picks.map(({ articleId, expiresAt }) => {
    const { headline = "", section = "", unread = "unpublished" } = placed.get(articleId) ?? {};
    const isOver = expiresAt !== null && expiresAt <= clock.now();
    const hidden = unread ?? (isOver ? "over" : null);
    return { storyId: articleId, headline, section, hidden, expiresAt };
  });
}
