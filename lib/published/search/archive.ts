import "server-only";
import { searchRows } from "#lib/platform/db";
import { beginOfEra, erasBetween } from "#lib/published/search/eras";
import { inTime, type SearchScope, type Span } from "#lib/published/search/sql";
import { Prisma } from "#prisma/generated/client";

/** What a search can look through at all: the articles of an edition between the days that are asked for. */
export type Archive = {
  editionId: string;
  hasDays: boolean;
  newest: Date;
  oldest: Date;
  /** How far from one another they are published, in milliseconds; infinitely where there are few. */
  apart: number;
  /** How many there are, if it was always so. */
  articles: number;
  /** Of the words that are asked for those that nearly every article holds. */
  stopWords: string[];
};

/** So many of the newest articles tell how often one is published, and whether words are common. */
export const fewFirst = 4_000;
/** Where they are not, so many tell how common they are; of an archive that holds hardly more all are looked through. */
export const mostFirst = 12_000;
/** Where they all came at once, it is by the second. */
const leastApart = 1_000;
/** Who would look through so much of an archive looks through all of it. */
const almostAll = 0.6;

/** Null where nothing was published then. */
export async function findArchive(scope: SearchScope): Promise<Archive | null> {
  const { editionId, filters, query } = scope;
  const words = [...query.wanted, ...query.unwanted].flatMap((term) => term.words);
  const [row] = await searchRows<{
    newest: Date;
    oldest: Date;
    since: Date | null;
    stopWords: string[];
  }>`
    SELECT "newest", "oldest", ${instantOf(scope, fewFirst)} AS "since", ARRAY(
      SELECT "word" FROM "StopWord" WHERE "editionId" = ${editionId}::uuid AND "isMarked" AND "word" = ANY (${words})) AS "stopWords"
    FROM (SELECT ${instantOf(scope, 0)} AS "newest", (
      SELECT "publishedAt" FROM "ArticleSearch" s WHERE ${inTime(scope)}
      ORDER BY "publishedAt", "articleId" LIMIT 1) AS "oldest") AS "ends" WHERE "newest" IS NOT NULL`;
  if (row === undefined) return null;
  const { since } = row;
  const took = since === null ? Number.POSITIVE_INFINITY : row.newest.getTime() - since.getTime();
  const apart = Math.max(leastApart, took / fewFirst);
  return {
    ...{ editionId, newest: row.newest, oldest: row.oldest, apart, stopWords: row.stopWords },
    articles: (row.newest.getTime() - row.oldest.getTime()) / apart,
    hasDays: filters.from !== null || filters.to !== null,
  };
}

/**
 * So many of the newest articles of an archive or some more, if they are published as often as the latest ones: whole
 * eras, which bound what the index reads by their number and not by that of all articles there are.
 */
export function newestOf(archive: Archive, atLeast: number): Span & { articles: number } {
  const { editionId, newest, apart } = archive;
  if (atLeast >= almostAll * archive.articles) {
    return { ...allOf(archive), articles: archive.articles };
  }
  const since = beginOfEra(new Date(newest.getTime() - atLeast * apart));
  const articles = (newest.getTime() - since.getTime()) / apart;
  return { isAll: false, eras: erasBetween(editionId, since, newest), articles };
}

/** The same counted, which takes longer, where it is not published as often as it was. */
export async function findNewest(
  scope: SearchScope,
  archive: Archive,
  articles: number,
): Promise<Span> {
  const [row] = await searchRows<{ since: Date | null }>`
    SELECT ${instantOf(scope, articles)} AS "since"`;
  const since = row?.since ?? null;
  if (since === null) return allOf(archive);
  return { isAll: false, eras: erasBetween(archive.editionId, since, archive.newest) };
}

/** When the newest was published, after so many others. */
const instantOf = (scope: SearchScope, others: number) => Prisma.sql`(
  SELECT "publishedAt" FROM "ArticleSearch" s WHERE ${inTime(scope)}
  ORDER BY "publishedAt" DESC, "articleId" DESC OFFSET ${others} LIMIT 1)`;

/** All of it; what knows no days needs no eras. */
export function allOf({ editionId, newest, oldest, hasDays }: Archive): Span {
  const eras = hasDays ? erasBetween(editionId, oldest, newest) : null;
  return { isAll: true, eras };
}
