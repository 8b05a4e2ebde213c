import "server-only";
import { searchRows } from "#lib/platform/db";
import type { Archive } from "#lib/published/search/archive";
import { erasBetween, shortestEra } from "#lib/published/search/eras";
import { rowsOf, type SearchScope } from "#lib/published/search/sql";
import { Prisma } from "#prisma/generated/client";

/** Weeks that stand for all of an archive, which has ten times as many at least. */
const fewestWeeks = 3;
const mostWeeks = 12;
/** They are to hold about so many articles together. */
const leastHeld = 300;
/** In one week the words count for at most so many times what each must hold: what was news in it was not in all years. */
const mostAWeek = 1.5;

/** Neighbours in turn are as far apart as can be, and no two weeks are as many whole years apart. */
const golden = (Math.sqrt(5) - 1) / 2;

/**
 * Whether an archive clearly holds the words in more articles than these, if one in so many of the newest holds them, by some
 * weeks from all over it. No, where it has few weeks, or they do not agree.
 */
export async function holdsClearlyMore(
  { scope, archive }: { scope: SearchScope; archive: Archive },
  articles: number,
  oneIn: number,
): Promise<boolean> {
  const { editionId, newest, oldest } = archive;
  const took = newest.getTime() - oldest.getTime();
  const [all, held] = [took / shortestEra, shortestEra / archive.apart / oneIn];
  const most = Math.min(mostWeeks, Math.floor(all / 10));
  if (most < fewestWeeks) return false;
  const weeks = Math.min(most, Math.max(fewestWeeks, Math.ceil(leastHeld / held)));
  const eras = Array.from({ length: weeks }, (_, index) => {
    const instant = new Date(oldest.getTime() + (((index + 1) * golden) % 1) * took);
    return erasBetween(editionId, instant, instant);
  });
  const needed = articles / all;
  const counted = Math.max(1, Math.floor(mostAWeek * needed));
  const [row] = await searchRows<{ count: number }>`
    SELECT count(*)::int AS "count" FROM unnest(${eras.flat()}::text[]) AS "week", LATERAL (
      SELECT FROM ${rowsOf(scope, { eras: Prisma.sql`ARRAY["week"]` })} LIMIT ${counted}) AS "held"`;
  return (row?.count ?? 0) > needed * weeks;
}
