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
import {
  holdsPhrase,
  rowsOf,
  rowsSince,
  rowsToCount,
  type SearchScope,
} from "#lib/published/search-sql";
import type { SearchChoice } from "#lib/published/views";
import { Prisma } from "#prisma/generated/client";

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
    : await findWords(scope, page);
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

/** So much further is looked than would do if the older articles held the words as often as the newer ones. */
const further = 1.25;

async function findWords(scope: SearchScope, page: Page): Promise<Ranked> {
  const since = await findSince(scope, mostRanked);
  return since === null ? findRare(scope, page) : findOften(scope, page, since);
}

/** What seems to be rare is all read; where it is not after all, older articles hold it and as many are looked at as may. */
async function findRare(scope: SearchScope, page: Page): Promise<Ranked> {
  const some = Prisma.sql`${rowsOf(scope, "index")} LIMIT ${mostCounted + 1}`;
  const found = await rank(scope, page, some);
  if (found.count <= mostCounted) return { ...found, isWhole: true };
  const since = await findSince(scope, mostRanked, { isRareCommon: true });
  return (await findNewest(scope, page, since, found.count)) ?? findAll(scope, page);
}

/** Where the newest that were looked at are too few, their number tells how far back the others go. */
async function findOften(scope: SearchScope, page: Page, since: Date): Promise<Ranked> {
  const [count, found] = await Promise.all([
    countMatches(rowsToCount(scope), mostCounted + 1),
    rank(scope, page, rowsSince(scope, since)),
  ]);
  if (found.count >= mostRanked) return { ...found, count, isWhole: true };
  if (count <= mostCounted) return findAll(scope, page);
  const share = (further * mostRanked) / Math.max(found.count, 1);
  const earlier = await findSince(scope, mostRanked * share);
  return (await findNewest(scope, page, earlier, count)) ?? findAll(scope, page);
}

/** Null where there are fewer than 2,000 since then: the older ones count as well. */
async function findNewest(scope: SearchScope, page: Page, since: Date | null, count: number) {
  if (since === null) return null;
  const found = await rank(scope, page, rowsSince(scope, since));
  return found.count < mostRanked ? null : { ...found, count, isWhole: true };
}

const findAll = async (scope: SearchScope, page: Page): Promise<Ranked> => ({
  ...(await rank(scope, page, rowsOf(scope, "index"))),
  isWhole: true,
});

/** Whether anything is found at all. */
export const hasMatch = async (scope: SearchScope) =>
  (await countMatches(rowsOf(scope, "index"), 1)) > 0;
