import "server-only";
import { searchRows } from "#lib/platform/db";
import type { Archive } from "#lib/published/search/archive";
import { erasBetween, shortestEra } from "#lib/published/search/eras";
import { rowsOf, type SearchScope } from "#lib/published/search/sql";
import { Prisma } from "#prisma/generated/client";

/** Weeks that stand for all of an archive, which has ten times as many: more of these where each holds but a few articles. */
const [fewestWeeks, mostWeeks] = [3, 12];
const leastHeld = 300;
/** In one week the words count for at most so many times what each must hold: what was news in it was not in all years. */
const mostAWeek = 1.5;

/**
 * Whether an archive clearly holds the words in more articles than these, by some weeks as far from one another as they can
 * be, if one in so many articles holds them; where they are few or not sure it is no.
 */
export async function holdsClearlyMore(
  { scope, archive }: { scope: SearchScope; archive: Archive },
  articles: number,
  apart: number,
): Promise<boolean> {
  const { editionId, newest, oldest } = archive;
  const took = newest.getTime() - oldest.getTime();
  const [all, held] = [took / shortestEra, shortestEra / archive.apart / apart];
  const most = Math.min(mostWeeks, Math.floor(all / 10));
  if (most < fewestWeeks) return false;
  const weeks = Math.min(most, Math.max(fewestWeeks, Math.ceil(leastHeld / held)));
  const eras = Array.from({ length: weeks }, (_, index) => {
    const instant = new Date(oldest.getTime() + ((index + 0.5) / weeks) * took);
    return erasBetween(editionId, instant, instant);
  });
  const needed = articles / all;
  const [row] = await searchRows<{ count: number }>`
    SELECT count(*)::int AS "count" FROM unnest(${eras.flat()}::text[]) AS "week", LATERAL (
      SELECT FROM ${rowsOf(scope, { eras: Prisma.sql`ARRAY["week"]` })} LIMIT ${Math.ceil(mostAWeek * needed)}) AS "held"`;
  return (row?.count ?? 0) > needed * weeks;
}
