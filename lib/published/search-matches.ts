import "server-only";
import { searchSql } from "#lib/platform/db";
import { anyOf, holdsPhrase, rowsOf, type SearchScope } from "#lib/published/search-sql";
import type { SearchChoice } from "#lib/published/views";
import { Prisma } from "#prisma/generated/client";

/** Of more matches the newest are ranked; beyond the count nobody is told an exact number. */
export const mostRanked = 2_000;
const mostCounted = 10_000;
/** The newest matches, whose topics and authors are offered, and how many of each. */
const mostLookedAt = 500;
const mostChoices = 15;
/** The newest articles that tell how common the words are. */
const sample = 200;

export type Matches = {
  count: number;
  isCountExact: boolean;
  /** Of one page, and one more if there is any. */
  ids: string[];
  topics: SearchChoice[];
  authors: SearchChoice[];
};

type Page = { now: Date; skip: number; take: number };
type Found = Omit<Matches, "isCountExact">;

/**
 * What holds the words, the best of the newest first: what says them in its headline and is new. What was said long
 * ago counts for less, and never for nothing.
 *
 * Rare words come from the index, all of their matches at once. For words that nearly every article holds that would
 * be the whole archive, of which the newest 2,000 are soon found by reading the articles from the newest on.
 */
export async function findMatches(scope: SearchScope, page: Page): Promise<Matches> {
  const isCommon = await areWordsCommon(scope);
  const [counted, found] = await Promise.all([
    isCommon ? countCommon(scope) : null,
    rank(scope, page, isCommon ? newestByText(scope) : newestByIndex(scope)),
  ]);
  const { count, isCountExact } = counted ?? {
    count: Math.min(found.count, mostCounted),
    isCountExact: found.count <= mostCounted,
  };
  const areAllLookedAt = isCountExact && count <= mostLookedAt;
  const choices = (all: SearchChoice[]) =>
    areAllLookedAt ? all : all.map((choice) => ({ ...choice, count: null }));
  return {
    ...{ count, isCountExact, ids: found.ids },
    topics: choices(found.topics),
    authors: choices(found.authors),
  };
}

/** How much dearer it is to look into a text than to fetch a match from the index; a phrase needs both. */
const priceOfText = 16;

/**
 * Whether the newest 2,000 matches are found sooner by reading the newest articles: with a share of them that holds the
 * words, 2,000 ÷ share texts, instead of fetching share × all. The newest 200 tell the share.
 */
async function areWordsCommon(scope: SearchScope): Promise<boolean> {
  const newest = Prisma.sql`(SELECT * FROM "ArticleSearch" WHERE "editionId" = ${scope.editionId}::uuid
    ORDER BY "publishedAt" DESC, "articleId" DESC LIMIT ${sample})`;
  const [row] = await searchSql().$queryRaw<{ held: number; all: number }[]>`
    SELECT count(*)::int AS "held",
      (SELECT reltuples::float FROM pg_class WHERE oid = '"ArticleSearch"'::regclass) AS "all"
    FROM ${rowsOf(scope, "text", newest)}`;
  const { held, all } = row ?? { held: 0, all: 0 };
  const price = holdsPhrase(scope.query) ? 1 : priceOfText;
  return (held / sample) ** 2 * all > mostRanked * price;
}

/** Of phrases the index tells only where they may stand: they are counted as far as they were ranked. */
async function countCommon(
  scope: SearchScope,
): Promise<Pick<Matches, "count" | "isCountExact"> | null> {
  if (holdsPhrase(scope.query)) return { count: mostRanked, isCountExact: false };
  const [row] = await searchSql().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS "count" FROM (SELECT 1 FROM ${rowsOf(scope, "index")} LIMIT ${mostCounted + 1}) AS "found"`;
  const count = row?.count ?? 0;
  return { count: Math.min(count, mostCounted), isCountExact: count <= mostCounted };
}

const newestByIndex = (scope: SearchScope) => Prisma.sql`
  "found" AS MATERIALIZED (SELECT s."articleId", s."publishedAt" FROM ${rowsOf(scope, "index")}),
  "newest" AS MATERIALIZED (SELECT * FROM "found" ORDER BY "publishedAt" DESC, "articleId" DESC LIMIT ${mostRanked})`;

const newestByText = (scope: SearchScope) => Prisma.sql`
  "newest" AS MATERIALIZED (SELECT s."articleId", s."publishedAt" FROM ${rowsOf(scope, "text")}
    ORDER BY s."publishedAt" DESC, s."articleId" DESC LIMIT ${mostRanked}),
  "found" AS (SELECT * FROM "newest")`;

async function rank(scope: SearchScope, page: Page, newest: Prisma.Sql): Promise<Found> {
  const { now, skip, take } = page;
  const [found] = await searchSql().$queryRaw<Found[]>`
    WITH ${newest}, "some" AS MATERIALIZED (
      SELECT "articleId" FROM "newest" ORDER BY "publishedAt" DESC, "articleId" DESC LIMIT ${mostLookedAt})
    SELECT (SELECT count(*)::int FROM "found") AS "count", ARRAY(
        SELECT "articleId" FROM "newest" JOIN "ArticleSearch" AS s USING ("articleId")
        ORDER BY (0.2 + ts_rank('{0, 0.4, 0.5, 1}', s."head", (${anyOf(scope.query)})))
            * (0.4 + 0.6 * exp(least(0, extract(epoch FROM "newest"."publishedAt" - ${now}::timestamptz)) / 15552000)) DESC,
          "newest"."publishedAt" DESC, "articleId" DESC
        OFFSET ${skip} LIMIT ${take}) AS "ids",
      ${choicesOf("topic", scope.editionId)} AS "topics", ${choicesOf("author", scope.editionId)} AS "authors"`;
  return found ?? { count: 0, ids: [], topics: [], authors: [] };
}

function choicesOf(type: "topic" | "author", editionId: string): Prisma.Sql {
  const [table, labels, id] = (
    type === "topic"
      ? ['"ArticleTopic"', '"TopicLabel"', '"topicId"']
      : ['"ArticleByline"', '"AuthorLabel"', '"authorId"']
  ).map((name) => Prisma.raw(name));
  return Prisma.sql`(SELECT coalesce(json_agg("choice"), '[]') FROM (
    SELECT "slug", "name", "count" FROM (
      SELECT ${id}, count(DISTINCT "articleId")::int AS "count" FROM "some" JOIN ${table} USING ("articleId")
      GROUP BY ${id} ORDER BY 2 DESC, 1 LIMIT ${mostChoices}) AS "often"
    JOIN ${labels} AS "label" USING (${id}) WHERE "label"."editionId" = ${editionId}::uuid
    ORDER BY "count" DESC, "name") AS "choice")`;
}

/** Whether anything is found at all. */
export async function hasMatch(scope: SearchScope): Promise<boolean> {
  const rows = await searchSql().$queryRaw<
    unknown[]
  >`SELECT 1 FROM ${rowsOf(scope, "index")} LIMIT 1`;
  return rows.length > 0;
}
