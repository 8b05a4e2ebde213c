import "server-only";
import { searchRows } from "#lib/platform/db";
import type { Archive } from "#lib/published/search/archive";
import { erasBetween, shortestEra } from "#lib/published/search/eras";
import { rowsOf, type SearchScope } from "#lib/published/search/sql";

/** Weeks that stand for all of an archive, as far from one another as they can be; it must have many more. */
const weeks = 3;
const leastWeeks = 30;

/**
 * How many articles of an archive hold the words at least, if every week of it holds as many as the poorest of some that are
 * looked at: what was news in one of them was not in all years.
 */
export async function estimate(scope: SearchScope, archive: Archive): Promise<number> {
  const { editionId, newest, oldest } = archive;
  const took = newest.getTime() - oldest.getTime();
  if (took < leastWeeks * shortestEra) return 0;
  const eras = Array.from({ length: weeks }, (_, index) => {
    const instant = new Date(oldest.getTime() + ((index + 0.5) / weeks) * took);
    return erasBetween(editionId, instant, instant);
  });
  const held = await searchRows<{ count: number }>`
    SELECT count(*)::int AS "count" FROM ${rowsOf(scope, { eras: eras.flat() })}
    GROUP BY floor(extract(epoch FROM s."publishedAt") * 1000 / ${shortestEra})`;
  if (held.length < weeks) return 0;
  return Math.min(...held.map(({ count }) => count)) * (took / shortestEra);
}
