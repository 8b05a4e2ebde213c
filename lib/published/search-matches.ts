import "server-only";
import { searchSql } from "#lib/platform/db";
import {
  anyOf,
  holdsPhrase,
  inTime,
  rowsOf,
  type SearchScope,
  withoutPhrases,
} from "#lib/published/search-sql";
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
/** Texts that are read for a phrase at first, and how many must hold it so that no others are: ten pages of results. */
const mostRead = 3_000;
const enough = 200;
/** Where they are not enough, so many are read in all: of an archive that holds more, the newest. */
const mostReadAtAll = 20_000;

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
  const { count, isCountExact, ...found } = holdsPhrase(scope.query)
    ? await findPhrase(scope, page)
    : ((await findNewest(scope, page)) ?? (await findAll(scope, page)));
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
 * The instant since when there are probably so many matches, by the newest articles: so many that their number is
 * hardly ever too small. Null where the archive does not go back so far, and for words that fewer than `least` of these
 * hold; rarer ones are taken for as common as 8 of 100.
 */
async function findSince(scope: SearchScope, matches: number, least: number): Promise<Date | null> {
  const newest = Prisma.sql`(SELECT * FROM "ArticleSearch" s WHERE ${inTime(scope)}
    ORDER BY "publishedAt" DESC, "articleId" DESC LIMIT ${sample})`;
  const [row] = await searchSql().$queryRaw<{ since: Date | null }[]>`
    SELECT CASE WHEN "held" >= ${least} THEN (
      SELECT "publishedAt" FROM "ArticleSearch" s WHERE ${inTime(scope)}
      ORDER BY "publishedAt" DESC, "articleId" DESC
      OFFSET ${matches * sample} / (greatest("held", ${mostlyHeld}) - sqrt(greatest("held", ${mostlyHeld})))
      LIMIT 1) END AS "since"
    FROM (SELECT count(*) AS "held" FROM ${rowsOf(scope, "text", newest)}) AS "sample"`;
  return row?.since ?? null;
}

const rowsSince = (scope: SearchScope, since: Date) =>
  Prisma.sql`${rowsOf(scope, "index")} AND s."publishedAt" >= ${since}::timestamptz`;

/** Null where the words are rare, and where there are fewer than 2,000 among the newest: the older ones count as well. */
async function findNewest(scope: SearchScope, page: Page): Promise<Matches | null> {
  const since = await findSince(scope, mostRanked, mostlyHeld);
  if (since === null) return null;
  const [counted, found] = await Promise.all([
    count(scope),
    rank(scope, page, rowsSince(scope, since)),
  ]);
  return found.count < mostRanked ? null : { ...found, ...counted };
}

/**
 * Of phrases the index tells only where they may stand, so that each text that holds their words is read. Where many do,
 * the newest of these are read first, and more only where the phrase is not in enough of them. Where there are older ones
 * that were not read the count says so; who gives the time finds them as well.
 */
async function findPhrase(scope: SearchScope, page: Page): Promise<Matches> {
  const loose = { ...scope, query: withoutPhrases(scope.query) };
  const since = await findSince(loose, mostRead, mostlyHeld);
  if (since !== null) {
    const newest = await rank(scope, page, rowsSince(scope, since));
    if (newest.count >= enough) return { ...newest, isCountExact: false };
  }
  const last = await findSince(loose, mostReadAtAll, 0);
  if (last === null) return findAll(scope, page);
  return { ...(await rank(scope, page, rowsSince(scope, last))), isCountExact: false };
}

async function findAll(scope: SearchScope, page: Page): Promise<Matches> {
  const found = await rank(scope, page, rowsOf(scope, "index"));
  const isCountExact = found.count <= mostCounted;
  return { ...found, isCountExact, count: Math.min(found.count, mostCounted) };
}

async function count(scope: SearchScope): Promise<Pick<Matches, "count" | "isCountExact">> {
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
