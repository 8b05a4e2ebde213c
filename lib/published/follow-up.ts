import "server-only";
import type { EditionView } from "#lib/language/edition";
import { publishedDb } from "#lib/platform/db";
import type { Kept } from "#lib/published/kept";
import { tagOf } from "#lib/published/tags";
import type { NeighbourView } from "#lib/published/views";

/**
 * The newest article that came after one and is linked to it by an editor's pick, in either direction; null when
 * there is none. Whoever publishes a pick expires the page of what it names.
 */
export async function findFollowUp(
  edition: EditionView,
  article: { id: string; publishedAt: Date; relatedIds: string[] },
): Promise<Kept<NeighbourView | null>> {
  const db = publishedDb();
  const picking = await db.articleRelated.findMany({
    where: { relatedId: article.id },
    select: { articleId: true },
  });
  const ids = [...article.relatedIds, ...picking.map(({ articleId }) => articleId)];
  if (ids.length === 0) return { value: null, tags: [] };
  const newest = await db.article.findFirst({
    where: { id: { in: ids }, editionId: edition.id, publishedAt: { gt: article.publishedAt } },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    select: { id: true, path: true, headline: true },
  });
  if (newest === null) return { value: null, tags: [] };
  const { id, ...value } = newest;
  return { value, tags: [tagOf.card(id)] };
}
