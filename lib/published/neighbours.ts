import "server-only";
import type { EditionView } from "#lib/language/edition";
import { type AroundQuery, type AroundRow, linkTo } from "#lib/published/around";
import type { Kept } from "#lib/published/kept";
import { listIdOf } from "#lib/published/list-id";
import { tagOf } from "#lib/published/tags";
import type { NeighboursView, NeighbourView } from "#lib/published/views";
import { Prisma } from "#prisma/generated/client";

/** How many places are looked at for one that is not withdrawn. */
const farthest = 10;

/** Where a list holds an article, and the places before and after it; without an address what is not live. */
export function neighboursQuery(
  edition: EditionView,
  article: { id: string; sectionId: string },
): AroundQuery {
  const listId = listIdOf("section", article.sectionId, edition.id);
  return Prisma.sql`
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
    SELECT near.side AS "part", near."articleId" AS "id", live."path", live."headline",
      live."language", live."direction"::text, NULL::text[] AS "topicIds", near.distance::bigint AS "place"
    FROM near LEFT JOIN "Article" live
      ON live."id" = near."articleId" AND live."editionId" = ${edition.id}::uuid`;
}

/**
 * The articles before and after one in its section, in the order of the section's pages, without those that are
 * withdrawn. Ranks never change by publishing, so that only the newest article of a section is made anew when
 * the next one comes.
 */
export function neighboursAmong(
  rows: AroundRow[],
  edition: EditionView,
  article: { sectionId: string },
): Kept<NeighboursView> {
  const listId = listIdOf("section", article.sectionId, edition.id);
  const always = [tagOf.listOrder(listId)];
  if (!rows.some(({ part }) => part === "here")) {
    return { value: { older: null, newer: null }, tags: always };
  }
  const [older, newer] = [firstOn("older", rows, edition), firstOn("newer", rows, edition)];
  const atTheEnd = newer.value === null ? [tagOf.list(listId)] : [];
  return {
    value: { older: older.value, newer: newer.value },
    tags: [...always, ...atTheEnd, ...older.tags, ...newer.tags],
  };
}

/** The nearest that is live; those between may come back, and are waited for. */
function firstOn(
  side: "older" | "newer",
  rows: AroundRow[],
  edition: EditionView,
): Kept<NeighbourView | null> {
  const there = rows.filter(({ part }) => part === side);
  const at = there.findIndex(({ path }) => path !== null);
  const looked = at === -1 ? there : there.slice(0, at + 1);
  const found = there[at];
  return {
    value: found === undefined ? null : linkTo(found, edition),
    tags: looked.map(({ id }) => tagOf.card(id)),
  };
}
