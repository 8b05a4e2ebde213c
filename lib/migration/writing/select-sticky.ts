import "server-only";
import { selectArticles } from "#lib/desk/fronts/select-articles";
import { mostPicks } from "#lib/desk/fronts/selected-picks";
import { type ImportRun, valueOrThrow } from "#lib/migration/items/import-run";

/** What stood first on the old site stands under “Selected”, after what an editor has picked already. */
export async function selectSticky({ newsroom, edition, sticky }: ImportRun): Promise<void> {
  if (sticky.length === 0) return;
  const before = await newsroom.db.selectedPick.findMany({
    where: { editionId: edition.id },
    orderBy: { position: "asc" },
    select: { articleId: true, expiresAt: true },
  });
  const known = new Set(before.map(({ articleId }) => articleId));
  const picks = before.map(({ articleId, expiresAt }) => ({
    articleId,
    ...(expiresAt !== null && { expiresAt }),
  }));
  const added = sticky
    .filter((id) => !known.has(id))
    .slice(0, Math.max(0, mostPicks - picks.length));
  if (added.length === 0) return;
  const selection = {
    editionId: edition.id,
    picks: [...picks, ...added.map((articleId) => ({ articleId }))],
  };
  valueOrThrow(await selectArticles(newsroom, selection));
}
