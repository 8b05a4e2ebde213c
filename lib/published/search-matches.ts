import "server-only";
import { searchSql } from "#lib/platform/db";
import { anyOf, holdsPhrase, inTime, rowsOf, type SearchScope } from "#lib/published/search-sql";
import type { SearchChoice } from "#lib/published/views";
import { Prisma } from "#prisma/generated/client";

/** Of more matches the newest are ranked; beyond the count nobody is told an exact number. */
export const mostRanked = 2_000;
const mostCounted = 10_000;
/** The newest matches, whose topics and authors are offered, and how many of each. */
const mostLookedAt = 500;
const mostChoices = 15;
/** The newest articles that tell how common the words are, and how many must hold them for that. */
const sample = 100;
const mostlyHeld = 8;

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
 * Of rare words all matches come from the index at once. Of words that many articles hold these would be half of the
 * archive, so the newest 2,000 are looked for among as many of the newest articles as hold them by the look of it.
 */
export async function findMatches(scope: SearchScope, page: Page): Promise<Matches> {
  const since = await findSince(scope);
  const among = since === null ? null : await findNewest(scope, page, since);
  const { count, isCountExact, ...found } = among ?? (await findAll(scope, page));
  const areAllLookedAt = isCountExact && count <= mostLookedAt;
  const choices = (all: SearchChoice[]) =>
    areAllLookedAt ? all : all.map((choice) => ({ ...choice, count: null }));
  return {
    ...{ count, isCountExact, ids: found.ids },
    topics: choices(found.topics),
    authors: choices(found.authors),
  };
}

/**
 * The instant since when there are probably 2,000 matches, by the newest articles: so many that their number is hardly
 * ever too small. Null where few of these hold the words, and where the archive does not go back so far.
 */
async function findSince(scope: SearchScope): Promise<Date | null> {
  const newest = Prisma.sql`(SELECT * FROM "ArticleSearch" s WHERE ${inTime(scope)}
    ORDER BY "publishedAt" DESC, "articleId" DESC LIMIT ${sample})`;
  const [row] = await searchSql().$queryRaw<{ since: Date | null }[]>`
    SELECT CASE WHEN "held" >= ${mostlyHeld} THEN (
      SELECT "publishedAt" FROM "ArticleSearch" s WHERE ${inTime(scope)}
      ORDER BY "publishedAt" DESC, "articleId" DESC
      OFFSET ${mostRanked * sample} / ("held" - sqrt("held")) LIMIT 1) END AS "since"
    FROM (SELECT count(*) AS "held" FROM ${rowsOf(scope, "text", newest)}) AS "sample"`;
  return row?.since ?? null;
}

/** Null where there are fewer than 2,000 since then: the older ones count as well. */
async function findNewest(scope: SearchScope, page: Page, since: Date): Promise<Matches | null> {
  const rows = Prisma.sql`${rowsOf(scope, "index")} AND s."publishedAt" >= ${since}::timestamptz`;
  const [counted, found] = await Promise.all([count(scope), rank(scope, page, rows)]);
  return found.count < mostRanked ? null : { ...found, ...counted };
}

async function findAll(scope: SearchScope, page: Page): Promise<Matches> {
  const found = await rank(scope, page, rowsOf(scope, "index"));
  const isCountExact = found.count <= mostCounted;
  return { ...found, isCountExact, count: Math.min(found.count, mostCounted) };
}

/** Of phrases the index tells only where they may stand: they are counted as far as they were ranked. */
async function count(scope: SearchScope): Promise<Pick<Matches, "count" | "isCountExact">> {
  if (holdsPhrase(scope.query)) return { count: mostRanked, isCountExact: false };
  const [row] = await searchSql().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS "count" FROM (SELECT 1 FROM ${rowsOf(scope, "index")} LIMIT ${mostCounted + 1}) AS "found"`;
  const counted = row?.count ?? 0;
  return { count: Math.min(counted, mostCounted), isCountExact: counted <= mostCounted };
}

async function rank(scope: SearchScope, page: Page, rows: Prisma.Sql): Promise<Found> {
  const { now, skip, take } = page;
  const [found] = await searchSql().$queryRaw<Found[]>`
    WITH "found" AS MATERIALIZED (SELECT s."articleId", s."publishedAt", s."head" FROM ${rows}),
    "newest" AS MATERIALIZED (
      SELECT * FROM "found" ORDER BY "publishedAt" DESC, "articleId" DESC LIMIT ${mostRanked}),
    "some" AS MATERIALIZED (
      SELECT "articleId" FROM "newest" ORDER BY "publishedAt" DESC, "articleId" DESC LIMIT ${mostLookedAt})
    SELECT (SELECT count(*)::int FROM "found") AS "count", ARRAY(
        SELECT "articleId" FROM "newest"
        ORDER BY (0.2 + ts_rank('{0, 0.4, 0.5, 1}', "head", (${anyOf(scope.query)})))
            * (0.4 + 0.6 * exp(least(0, extract(epoch FROM "publishedAt" - ${now}::timestamptz)::float) / 15552000)) DESC,
          "publishedAt" DESC, "articleId" DESC
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
