import "server-only";
import { searchSql } from "#lib/platform/db";
import type { Archive } from "#lib/published/search-archive";
import { erasBetween, shortestEra } from "#lib/published/search-eras";
import { rowsOf, type SearchScope } from "#lib/published/search-sql";

/** Weeks that stand for all of an archive, as far from one another as they can be. */
const weeks = 8;
/** Those that hold the words most often are left out: what was news in one of them was not in all years. */
const leftOut = 2;

/**
 * About how many articles of an archive hold the words, by some weeks of it: rather fewer than there are. None for an
 * archive that has hardly more weeks.
 */
export async function estimate(scope: SearchScope, archive: Archive): Promise<number> {
  const { editionId, newest, oldest } = archive;
  const took = newest.getTime() - oldest.getTime();
  if (took < 4 * weeks * shortestEra) return 0;
  const eras = Array.from({ length: weeks }, (_, index) => {
    const instant = new Date(oldest.getTime() + ((index + 0.5) / weeks) * took);
    return erasBetween(editionId, instant, instant);
  });
  const held = await searchSql().$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS "count" FROM ${rowsOf(scope, { eras: eras.flat() })}
    GROUP BY floor(extract(epoch FROM s."publishedAt") * 1000 / ${shortestEra}) ORDER BY 1`;
  const least = held.slice(0, Math.max(0, held.length - leftOut));
  const sum = least.reduce((all, { count }) => all + count, 0);
  return (sum / (weeks - leftOut)) * (took / shortestEra);
}
