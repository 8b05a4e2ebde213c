import "server-only";
import type { EditionView } from "#lib/language/edition";
import { publishedSql } from "#lib/platform/db";
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
  const listId = listIdOf("section", article.sectionId, edition.id);
  const rows = await publishedSql().$queryRaw<PlaceRow[]>`
    WITH place AS (
      SELECT "rank" FROM "Listing" WHERE "listId" = ${listId} AND "articleId" = ${article.id}::uuid
    ), near AS (
      SELECT 'here' AS side, NULL::uuid AS "articleId", 0 AS distance FROM place
      UNION ALL
      SELECT 'older', older."articleId", place."rank" - older."rank" FROM place, LATERAL (
        SELECT "articleId", "rank" FROM "Listing"
        WHERE "listId" = ${listId} AND "rank" < place."rank" ORDER BY "rank" DESC LIMIT ${farthest}
      ) older
      UNION ALL
      SELECT 'newer', newer."articleId", newer."rank" - place."rank" FROM place, LATERAL (
        SELECT "articleId", "rank" FROM "Listing"
        WHERE "listId" = ${listId} AND "rank" > place."rank" ORDER BY "rank" LIMIT ${farthest}
      ) newer
    )
    SELECT near.side, near."articleId", live."path", live."headline"
    FROM near LEFT JOIN "Article" live
      ON live."id" = near."articleId" AND live."editionId" = ${edition.id}::uuid
    ORDER BY near.distance`;
  const always = [tagOf.listOrder(listId)];
  if (rows.length === 0) return { value: { older: null, newer: null }, tags: always };
  const [older, newer] = [firstOn("older", rows), firstOn("newer", rows)];
  const atTheEnd = newer.value === null ? [tagOf.list(listId)] : [];
  return {
    value: { older: older.value, newer: newer.value },
    tags: [...always, ...atTheEnd, ...older.tags, ...newer.tags],
  };
}

/** A place in the list; without a path where the article is not live. */
type PlaceRow = { side: "here" | "older" | "newer"; articleId: string } & (
  | NeighbourView
  | { path: null; headline: null }
);

/** The nearest that is live; those between may come back, and are waited for. */
function firstOn(side: "older" | "newer", rows: PlaceRow[]): Kept<NeighbourView | null> {
  const there = rows.filter((row) => row.side === side);
  const at = there.findIndex(({ path }) => path !== null);
  const looked = at === -1 ? there : there.slice(0, at + 1);
  const { path = null, headline = null } = there[at] ?? {};
  const value = path === null || headline === null ? null : { path, headline };
  return { value, tags: looked.map(({ articleId }) => tagOf.card(articleId)) };
}
