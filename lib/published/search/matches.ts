import "server-only";
import {
  allOf,
  fewFirst,
  findArchive,
  findNewest,
  mostFirst,
  newestOf,
} from "#lib/published/search/archive";
import { holdsClearlyMore } from "#lib/published/search/estimate";
import { findPhrases } from "#lib/published/search/phrases";
import {
  countMatches,
  type Look,
  mostLookedAt,
  mostRanked,
  nothing,
  type Page,
  type Ranked,
  rank,
} from "#lib/published/search/rank";
import { rowsRarestFirst } from "#lib/published/search/rarest";
import { holdsPhrase, rowsOf, type SearchScope, type Span } from "#lib/published/search/sql";
import type { SearchChoice } from "#lib/published/views";
import { Prisma } from "#prisma/generated/client";

/** Beyond the count nobody is told an exact number. */
const mostCounted = 10_000;
/** Of what seems to be rare so many are read before it is taken for common after all. */
const mostRead = 20_000;
/** Where so many of the first few articles hold the words, these tell how common they are. */
const enough = 400;
/** So much further is looked than would do if the older articles held the words as often as the newer ones. */
const further = 1.3;
/** And so much further each time where that tells nothing. */
const much = 4;
/** Of more of an archive than this the eras cost the count more than they spare it. */
const mostCountedByEra = 1 / 3;
/** What is probably so common is not counted: it is more than anybody is told. */
const clearlyMore = 1.2 * mostCounted;

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
 * The newest articles are looked through first, and how many of these hold the words tells how far back the others that
 * are ranked and counted go. Of what hardly any article holds all that there is comes from the index at once.
 */
export async function findMatches(asked: SearchScope, page: Page): Promise<Matches> {
  const archive = await findArchive(asked);
  const query = { ...asked.query, stopWords: archive?.stopWords ?? [] };
  const scope = { ...asked, query };
  const look = archive && { scope, page, archive };
  const { isWhole, ...found } =
    look === null
      ? { ...nothing, isWhole: true }
      : await (holdsPhrase(query) ? findPhrases(look) : findWords(look));
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

/** Among as many of the newest articles as are probably enough, as the first of them tell. */
async function findWords(look: Look): Promise<Ranked> {
  const { scope, archive } = look;
  const [few, most] = [newestOf(archive, fewFirst), newestOf(archive, mostFirst)];
  if (most.isAll) return findInAll(look);
  const heldIn = (span: Span) => countMatches(rowsOf(scope, span), mostCounted);
  const held = await heldIn(few);
  if (held >= enough) return findInNewest(look, few.articles / held);
  return findInNewest(look, most.articles / Math.max(await heldIn(most), 1));
}

/**
 * The same, if one in so many articles holds the words, and further back where it turns out to be fewer. Those that have to
 * be counted to the last are all read at once.
 */
async function findInNewest(look: Look, oneIn: number): Promise<Ranked> {
  const { scope, archive } = look;
  const span = newestOf(archive, further * mostRanked * oneIn);
  const areCounted = archive.articles / oneIn < further * mostCounted;
  if (areCounted || span.isAll) return findInAll(look);
  const found = await rank(look, rowsOf(scope, span), mostRanked);
  if (found.count > mostCounted) return { ...found, isWhole: true };
  const next = span.articles / Math.max(found.count, 1);
  if (found.count < mostRanked) return findInNewest(look, next);
  return { ...found, count: await countBack(look, next), isWhole: true };
}

/**
 * How many hold the words, if one in so many of the newest does: by some weeks of all the archive, if they are clearly too
 * many to count; or else counted among as many as probably do, and in all where these are not enough to end the count.
 */
async function countBack({ scope, archive }: Look, oneIn: number): Promise<number> {
  const isMore = archive.articles / oneIn > clearlyMore;
  if (isMore && (await holdsClearlyMore({ scope, archive }, clearlyMore, oneIn))) {
    return mostCounted + 1;
  }
  const articles = further * mostCounted * oneIn;
  if (articles < mostCountedByEra * archive.articles) {
    const newest = rowsOf(scope, newestOf(archive, articles));
    const count = await countMatches(newest, mostCounted + 1);
    if (count > mostCounted) return count;
  }
  return countMatches(await rowsRarestFirst(scope, allOf(archive)), mostCounted + 1);
}

/**
 * What turns out to be common, only not in the newest articles, is looked for further and further back. These are counted
 * one by one: after a burst of articles nobody can tell by the time how many there are.
 */
async function findInAll(look: Look): Promise<Ranked> {
  const rows = await rowsRarestFirst(look.scope, allOf(look.archive));
  const some = await rank(look, Prisma.sql`${rows} LIMIT ${mostRead + 1}`);
  if (some.count <= mostRead) return { ...some, isWhole: true };
  for (let articles = mostFirst * much; ; articles *= much) {
    const span = await findNewest(look.scope, look.archive, articles);
    const found = await rank(look, rowsOf(look.scope, span), span.isAll ? 0 : mostRanked);
    if (span.isAll || found.count >= mostRanked) {
      return { ...found, count: some.count, isWhole: true };
    }
  }
}

/** Whether anything is found at all: mostly it is among the newest. */
export async function hasMatch(scope: SearchScope): Promise<boolean> {
  const archive = await findArchive(scope);
  if (archive === null) return false;
  const holds = async (span: Span) => (await countMatches(rowsOf(scope, span), 1)) > 0;
  return (await holds(newestOf(archive, mostFirst))) || holds(allOf(archive));
}
