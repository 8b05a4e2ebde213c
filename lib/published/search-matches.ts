import "server-only";
import { findPhrases } from "#lib/published/search-phrases";
import {
  countMatches,
  mostLookedAt,
  mostRanked,
  type Page,
  type Ranked,
  rank,
} from "#lib/published/search-rank";
import { findSince } from "#lib/published/search-since";
import { holdsPhrase, rowsOf, rowsSince, type SearchScope } from "#lib/published/search-sql";
import type { SearchChoice } from "#lib/published/views";

/** Beyond the count nobody is told an exact number. */
const mostCounted = 10_000;

export type Matches = {
  count: number;
  isCountExact: boolean;
  /** Of one page, and one more if there is any. */
  ids: string[];
  topics: SearchChoice[];
  authors: SearchChoice[];
};

/**
 * What holds the words, the best of the newest first: what says them in its headline and is new. What was said long
 * ago counts for less, and never for nothing.
 *
 * Of rare words all matches come from the index at once. Of words that many articles hold these would be half of the
 * archive, so the newest 2,000 are looked for among as many of the newest articles as hold them by the look of it.
 */
export async function findMatches(scope: SearchScope, page: Page): Promise<Matches> {
  const { isWhole, ...found } = holdsPhrase(scope.query)
    ? await findPhrases(scope, page)
    : ((await findNewest(scope, page)) ?? (await findAll(scope, page)));
  const isCountExact = isWhole && found.count <= mostCounted;
  const areAllLookedAt = isCountExact && found.count <= mostLookedAt;
  const choices = (all: SearchChoice[]) =>
    areAllLookedAt ? all : all.map((choice) => ({ ...choice, count: null }));
  return {
    ...{ count: Math.min(found.count, mostCounted), isCountExact, ids: found.ids },
    topics: choices(found.topics),
    authors: choices(found.authors),
  };
}

/** Null where the words are rare, and where there are fewer than 2,000 among the newest: the older ones count as well. */
async function findNewest(scope: SearchScope, page: Page): Promise<Ranked | null> {
  const since = await findSince(scope, mostRanked);
  if (since === null) return null;
  const [count, found] = await Promise.all([
    countMatches(rowsOf(scope, "index"), mostCounted + 1),
    rank(scope, page, rowsSince(scope, since)),
  ]);
  return found.count < mostRanked ? null : { ...found, count, isWhole: true };
}

const findAll = async (scope: SearchScope, page: Page): Promise<Ranked> => ({
  ...(await rank(scope, page, rowsOf(scope, "index"))),
  isWhole: true,
});

/** Whether anything is found at all. */
export const hasMatch = async (scope: SearchScope) =>
  (await countMatches(rowsOf(scope, "index"), 1)) > 0;
