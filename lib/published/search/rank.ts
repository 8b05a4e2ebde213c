import "server-only";
import { searchRows } from "#lib/platform/db";
import type { Archive } from "#lib/published/search/archive";
import { anyOf, type SearchScope } from "#lib/published/search/sql";
import type { SearchChoice } from "#lib/published/views";
import { Prisma } from "#prisma/generated/client";

/** Of more matches the newest are ranked. */
export const mostRanked = 2_000;
/** The newest matches, whose topics and authors are offered, and how many of each. */
export const mostLookedAt = 500;
const mostChoices = 15;

export type Page = { now: Date; skip: number; take: number };
/** What is looked for, in what, and which of the results are shown. */
export type Look = { scope: SearchScope; page: Page; archive: Archive };
type Found = { count: number; ids: string[]; topics: SearchChoice[]; authors: SearchChoice[] };
/** What was found, and whether these are all that there are. */
export type Ranked = Found & { isWhole: boolean };

/** How many rows there are, as far as anybody wants to know. */
export async function countMatches(rows: Prisma.Sql, most: number): Promise<number> {
  const [row] = await searchRows<{ count: number }>`
    SELECT count(*)::int AS "count" FROM (SELECT 1 FROM ${rows} LIMIT ${most}) AS "found"`;
  return row?.count ?? 0;
}

/**
 * Of these rows the best of the newest 2,000, as many as a page shows, with what they are about and who wrote them; where
 * there are fewer than `least`, only their number.
 */
export async function rank(
  { scope, page: { now, skip, take } }: Pick<Look, "scope" | "page">,
  rows: Prisma.Sql,
  least = 0,
): Promise<Found> {
  const [found] = await searchRows<Found>`
    WITH "newest" AS MATERIALIZED (
      SELECT *, count(*) OVER () AS "count" FROM (SELECT s.ctid AS "place", s."articleId", s."publishedAt" FROM ${rows}) AS "found"
      ORDER BY "publishedAt" DESC, "articleId" DESC LIMIT ${mostRanked}),
    "ranked" AS NOT MATERIALIZED (SELECT * FROM "newest" WHERE "count" >= ${least}),
    "some" AS MATERIALIZED (
      SELECT "articleId" FROM "ranked" ORDER BY "publishedAt" DESC, "articleId" DESC LIMIT ${mostLookedAt})
    SELECT coalesce((SELECT "count"::int FROM "newest" LIMIT 1), 0) AS "count", ARRAY(
        SELECT "articleId" FROM "ArticleSearch" WHERE ctid = ANY (ARRAY(SELECT "place" FROM "ranked"))
        ORDER BY (0.2 + ts_rank('{0, 0.4, 0.5, 1}', "head", (${anyOf(scope.query)})))
            * (0.4 + 0.6 * exp(least(0, extract(epoch FROM "publishedAt" - ${now}::timestamptz)::float) / 15552000)) DESC,
          "publishedAt" DESC, "articleId" DESC
        OFFSET ${skip} LIMIT ${take}) AS "ids",
      ${choicesOf("topic", scope.editionId)} AS "topics", ${choicesOf("author", scope.editionId)} AS "authors"`;
  return found ?? nothing;
}

export const nothing = { count: 0, ids: [], topics: [], authors: [] } satisfies Found;

/** An author may have several bylines of an article, and a topic stands once in it. */
function choicesOf(type: "topic" | "author", editionId: string): Prisma.Sql {
  const [table, labels, id, count] = (
    type === "topic"
      ? ['"ArticleTopic"', '"TopicLabel"', '"topicId"', "count(*)"]
      : ['"ArticleByline"', '"AuthorLabel"', '"authorId"', 'count(DISTINCT "articleId")']
  ).map((name) => Prisma.raw(name));
  return Prisma.sql`(SELECT coalesce(json_agg("choice"), '[]') FROM (
    SELECT "slug", "name", "count" FROM (
      SELECT ${id}, ${count}::int AS "count" FROM ${table}
      WHERE "articleId" = ANY (ARRAY(SELECT "articleId" FROM "some"))
      GROUP BY ${id} ORDER BY 2 DESC, 1 LIMIT ${mostChoices}) AS "often"
    JOIN ${labels} AS "label" USING (${id}) WHERE "label"."editionId" = ${editionId}::uuid
    ORDER BY "count" DESC, "name") AS "choice")`;
}
