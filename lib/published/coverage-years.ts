import "server-only";
import { z } from "zod";
import { datesOf, monthOf, yearName } from "#lib/language/calendar-month";
import type { EditionView } from "#lib/language/edition";
import { publishedOn } from "#lib/language/iso-time";
import { dayIn } from "#lib/language/local-time";
import { publishedRows } from "#lib/platform/db";
import { pathOfRank } from "#lib/published/list-page";
import { yearAnchor } from "#lib/published/paths";
import type { CoverageYearView } from "#lib/published/views";

/** More years than these no list leads to. */
const most = 200;

const found = z.array(z.object({ year: z.number(), rank: z.number() }));

/**
 * The years in which a list has articles, in the edition's calendar, the newest first, and the page that each begins
 * on; none while all are of one year. Ranks follow the time of publication, so the last of a year is looked up by
 * halves, whatever the length of the list.
 */
export async function findCoverageYears(
  edition: EditionView,
  list: { listId: string; path: string },
): Promise<CoverageYearView[]> {
  const { listId } = list;
  const [oldest, newest] = await findEnds(listId);
  if (oldest === undefined || newest === undefined) return [];
  const yearOf = (at: Date) => monthOf(edition, publishedOn(edition, at.toISOString())).year;
  const [first, last] = [yearOf(oldest.publishedAt), yearOf(newest.publishedAt)];
  if (first >= last) return [];
  const years = Array.from({ length: Math.min(last - first + 1, most) }, (_, n) => last - n);
  const ranks = await findLastRanks(edition, { listId, last: newest.rank, years });
  return years.flatMap((year) => {
    const rank = ranks.get(year) ?? 0;
    const isEmpty = rank <= (ranks.get(year - 1) ?? 0);
    if (isEmpty) return [];
    const path = pathOfRank(list.path, { rank, last: newest.rank });
    return [{ name: yearName(edition, year), path, anchor: yearAnchor(year) }];
  });
}

type End = { rank: number; publishedAt: Date };

/** The oldest place of a list and the newest, which are one in a list of one; none in a list of nothing. */
function findEnds(listId: string): Promise<End[]> {
  return publishedRows<End>`
    (SELECT "rank", "publishedAt" FROM "Listing" WHERE "listId" = ${listId} ORDER BY "rank" LIMIT 1)
    UNION ALL
    (SELECT "rank", "publishedAt" FROM "Listing" WHERE "listId" = ${listId} ORDER BY "rank" DESC LIMIT 1)
    ORDER BY "rank"`;
}

/** The last rank before each year ends. */
async function findLastRanks(
  edition: EditionView,
  { listId, last, years }: { listId: string; last: number; years: number[] },
): Promise<Map<number, number>> {
  const ends = years.map((year) => {
    const { from } = datesOf(edition, { year: year + 1, month: 1 }) ?? { from: "9999-01-01" };
    return dayIn(from, edition.timeZone).begin;
  });
  const rows = await publishedRows`
    WITH RECURSIVE "half" ("year", "end", "low", "high") AS (
      SELECT "year", "end", 0, ${last}::int
      FROM unnest(${years}::int[], ${ends}::timestamptz[]) AS "asked" ("year", "end")
      UNION ALL
      SELECT "year", "end",
        CASE WHEN "isBefore" THEN "rank" ELSE "low" END,
        CASE WHEN "isBefore" THEN "high" ELSE "middle" - 1 END
      FROM "half"
      CROSS JOIN LATERAL (SELECT ("low" + "high" + 1) / 2 AS "middle") AS "cut"
      LEFT JOIN LATERAL (
        SELECT "rank", "publishedAt" < "end" AS "isBefore" FROM "Listing"
        WHERE "listId" = ${listId} AND "rank" >= "middle" ORDER BY "rank" LIMIT 1) AS "met" ON true
      WHERE "low" < "high")
    SELECT "year", max("low") AS "rank" FROM "half" GROUP BY "year"`;
  return new Map(found.parse(rows).map(({ year, rank }) => [year, rank]));
}
