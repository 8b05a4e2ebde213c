import "server-only";
import type { Strip } from "#lib/content/front-layout";
import type { EditionView } from "#lib/language/edition";
import { publishedRows } from "#lib/platform/db";
import { listIdsOf } from "#lib/published/list-id";

/** An article that may stand on a front page, and as what. */
export type HomeRow = {
  id: string;
  /** The id of the section or topic that it is the newest of, `newest` of all, or `pin`. */
  of: string;
  /** What the edition calls the topic of a strip; empty for all others. */
  name: string;
  slug: string;
};

type Wanted = {
  strips: Strip[];
  /** What is pinned: it is found where it can be read in the edition. */
  pins: string[];
  mostNewest: number;
  mostOfStrip: number;
};

/**
 * What a front page is made of: the newest articles of an edition, of each section and of each topic, the newest first,
 * and what is pinned; as many of each as the page needs where it shows all others elsewhere.
 */
export function listHomeRows(edition: EditionView, wanted: Wanted): Promise<HomeRow[]> {
  const { strips, pins, mostNewest, mostOfStrip } = wanted;
  const idsOf = (type: Strip["type"]) =>
    strips.flatMap((strip) => (strip.type === type ? strip.id : []));
  return publishedRows<HomeRow>`
    (SELECT "id", 'newest' AS "of", '' AS "name", '' AS "slug", "publishedAt" FROM "Article"
      WHERE "editionId" = ${edition.id}::uuid
      ORDER BY "publishedAt" DESC, "id" DESC LIMIT ${mostNewest})
    UNION ALL
    SELECT "id", 'pin', '', '', "publishedAt" FROM "Article"
      WHERE "id" = ANY (${pins}::uuid[]) AND "editionId" = ${edition.id}::uuid
    UNION ALL
    SELECT "newest"."id", "section"."id"::text, '', '', "newest"."publishedAt"
    FROM unnest(${idsOf("section")}::uuid[]) AS "section" ("id")
    CROSS JOIN LATERAL (
      SELECT "Article"."id", "Article"."publishedAt" FROM "Article"
      WHERE "editionId" = ${edition.id}::uuid AND "sectionId" = "section"."id"
      ORDER BY "publishedAt" DESC, "Article"."id" DESC LIMIT ${mostOfStrip}
    ) AS "newest"
    UNION ALL
    SELECT "newest"."id", "TopicLabel"."topicId"::text, "name", "slug", "newest"."publishedAt"
    FROM "TopicLabel"
    CROSS JOIN LATERAL (
      SELECT "Article"."id", "Article"."publishedAt" FROM "Listing"
      JOIN "Article" ON "Article"."id" = "Listing"."articleId"
        AND "Article"."editionId" = ${edition.id}::uuid
      WHERE "listId" = ${listIdsOf("topic", "topicId", edition.id)}
      ORDER BY "rank" DESC LIMIT ${mostOfStrip}
    ) AS "newest"
    WHERE "TopicLabel"."topicId" = ANY (${idsOf("topic")}::uuid[])
      AND "TopicLabel"."editionId" = ${edition.id}::uuid
    ORDER BY "publishedAt" DESC, "id" DESC`;
}
