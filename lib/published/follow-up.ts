import "server-only";
import type { EditionView } from "#lib/language/edition";
import { type AroundQuery, type AroundRow, linkTo } from "#lib/published/around";
import type { Kept } from "#lib/published/kept";
import { tagOf } from "#lib/published/tags";
import type { NeighbourView } from "#lib/published/views";
import { Prisma } from "#prisma/generated/client";

/** The newest article that came after one and is linked to it by an editor's pick, in either direction. */
export function followUpQuery(
  edition: EditionView,
  article: { id: string; publishedAt: Date; relatedIds: string[] },
): AroundQuery {
  return Prisma.sql`
    SELECT 'follow-up' AS "part", "id", "path", "headline", "language", "direction"::text,
      NULL::text[] AS "topicIds", 0 AS "place"
    FROM "Article"
    WHERE "editionId" = ${edition.id}::uuid AND "publishedAt" > ${article.publishedAt}
      AND "id" IN (
        SELECT unnest(${article.relatedIds}::uuid[])
        UNION SELECT "articleId" FROM "ArticleRelated" WHERE "relatedId" = ${article.id}::uuid)
    ORDER BY "publishedAt" DESC, "id" DESC LIMIT 1`;
}

/** It, or null when there is none. Whoever publishes a pick expires the page of what it names. */
export function followUpAmong(rows: AroundRow[], edition: EditionView): Kept<NeighbourView | null> {
  const found = rows.find(({ part }) => part === "follow-up");
  if (found === undefined) return { value: null, tags: [] };
  return { value: linkTo(found, edition), tags: [tagOf.card(found.id)] };
}
