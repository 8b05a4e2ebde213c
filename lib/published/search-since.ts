import "server-only";
import { searchSql } from "#lib/platform/db";
import { inTime, rowsOf, type SearchScope } from "#lib/published/search-sql";
import { Prisma } from "#prisma/generated/client";

/** The newest articles that tell how common the words are: a few for what is common, more for what is not. */
const few = 100;
const more = 500;
/** How many of these must hold the words, so that their number tells anything. */
const leastHeld = 8;

/** Whether every fifteenth of the newest articles is what is looked for. */
export async function isOften(scope: SearchScope): Promise<boolean> {
  const [row] = await searchSql().$queryRaw<{ isOften: boolean }[]>`
    SELECT ${heldBy(scope, more)} >= ${more / 15}::float AS "isOften"`;
  return row?.isOften ?? false;
}

/**
 * The instant since when there are probably so many matches, by the newest articles: so many that their number is
 * hardly ever too small. Null where the archive does not go back so far, and for what fewer than 8 of 500 hold; where
 * `isRareCommon`, rarer words are taken for as common as that.
 */
export async function findSince(
  scope: SearchScope,
  matches: number,
  { isRareCommon = false } = {},
): Promise<Date | null> {
  const [row] = await searchSql().$queryRaw<{ since: Date | null }[]>`
    WITH "first" AS MATERIALIZED (SELECT ${heldBy(scope, few)} AS "held"),
    "sample" AS MATERIALIZED (
      SELECT ${few}::int AS "size", "held" FROM "first" WHERE "held" >= ${leastHeld}
      UNION ALL SELECT ${more}::int, greatest(${heldBy(scope, more)}, ${isRareCommon ? leastHeld : 0}::int)
      FROM "first" WHERE "held" < ${leastHeld})
    SELECT (SELECT "publishedAt" FROM "ArticleSearch" s WHERE ${inTime(scope)}
      ORDER BY "publishedAt" DESC, "articleId" DESC
      OFFSET ${matches}::float * "size" / ("held" - sqrt("held")) LIMIT 1) AS "since"
    FROM "sample" WHERE "held" >= ${leastHeld}`;
  return row?.since ?? null;
}

function heldBy(scope: SearchScope, sample: number): Prisma.Sql {
  const newest = Prisma.sql`(SELECT * FROM "ArticleSearch" s WHERE ${inTime(scope)}
    ORDER BY "publishedAt" DESC, "articleId" DESC LIMIT ${sample})`;
  return Prisma.sql`(SELECT count(*)::int FROM ${rowsOf(scope, "text", newest)})`;
}
