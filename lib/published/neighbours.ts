import "server-only";
import type { EditionView } from "#lib/language/edition";
import { publishedDb } from "#lib/platform/db";
import type { Kept } from "#lib/published/kept";
import { listIdOf } from "#lib/published/list-id";
import { tagOf } from "#lib/published/tags";
import type { NeighboursView, NeighbourView } from "#lib/published/views";

/** How many places are looked at for one that is not withdrawn. */
const farthest = 10;

/**
 * The articles before and after one in its section, in the order of the section's pages, without those that are
 * withdrawn. Ranks never change by publishing, so that only the newest article of a section is made anew when
 * the next one comes.
 */
export async function findNeighbours(
  edition: EditionView,
  article: { id: string; sectionId: string },
): Promise<Kept<NeighboursView>> {
  const db = publishedDb();
  const listId = listIdOf("section", article.sectionId, edition.id);
  const place = await db.listing.findUnique({
    where: { listId_articleId: { listId, articleId: article.id } },
    select: { rank: true },
  });
  const always = [tagOf.listOrder(listId)];
  if (place === null) return { value: { older: null, newer: null }, tags: always };
  const [before, after] = await Promise.all([
    listIds({ listId, rank: { lt: place.rank } }, "desc"),
    listIds({ listId, rank: { gt: place.rank } }, "asc"),
  ]);
  const live = await db.article.findMany({
    where: { id: { in: [...before, ...after] }, editionId: edition.id },
    select: { id: true, path: true, headline: true },
  });
  const byId = new Map(live.map(({ id, ...neighbour }) => [id, neighbour]));
  const [older, newer] = [firstOf(before, byId), firstOf(after, byId)];
  const atTheEnd = newer.value === null ? [tagOf.list(listId)] : [];
  return {
    value: { older: older.value, newer: newer.value },
    tags: [...always, ...atTheEnd, ...older.tags, ...newer.tags],
  };
}

async function listIds(
  where: { listId: string; rank: { lt: number } | { gt: number } },
  order: "asc" | "desc",
): Promise<string[]> {
  const rows = await publishedDb().listing.findMany({
    where,
    orderBy: { rank: order },
    take: farthest,
    select: { articleId: true },
  });
  return rows.map(({ articleId }) => articleId);
}

/** The nearest that is live; those between may come back, and are waited for. */
function firstOf(ids: string[], live: Map<string, NeighbourView>): Kept<NeighbourView | null> {
  const at = ids.findIndex((id) => live.has(id));
  const looked = at === -1 ? ids : ids.slice(0, at + 1);
  return { value: live.get(ids[at] ?? "") ?? null, tags: looked.map(tagOf.card) };
}
