import "server-only";
import { countMatches, type Page, type Ranked, rank } from "#lib/published/search-rank";
import { findSince, isOften } from "#lib/published/search-since";
import {
  pairsOf,
  rowsOf,
  rowsSince,
  type SearchScope,
  withoutPhrases,
  withoutUnwantedPhrases,
} from "#lib/published/search-sql";
import { Prisma } from "#prisma/generated/client";

/** Texts that are read for a phrase at first, and how many must hold it so that no others are: ten pages of results. */
const mostRead = 3_000;
const enough = 200;
/** Where they are not enough, so many are read in all: of an archive that holds more, the newest. */
const mostReadAtAll = 20_000;

/**
 * What holds the words, some of which follow one another: that they do only a text tells. Of a phrase that the newest
 * articles say all the time the newest that hold its words are read; of any other those that hold its pairs of words,
 * which the index knows. Where more than a few thousand do, the newest of these are read first, and more only where the
 * phrase is not in enough of them. Where there are older ones that were not read it is not whole; who gives the time
 * finds them as well.
 */
export async function findPhrases(scope: SearchScope, page: Page): Promise<Ranked> {
  const loose = { ...scope, query: withoutPhrases(scope.query) };
  if (await isOften(scope)) {
    const since = await findSince(loose, mostRead);
    const newest = since && (await rank(scope, page, rowsSince(scope, since)));
    if (newest && newest.count >= enough) return { ...newest, isWhole: false };
  }
  // The index is asked for the pairs alone, as for each phrase it finds it would have the text taken apart once more.
  const pairs = pairsOf(scope.query);
  const held = (rows: Prisma.Sql) =>
    rowsOf(scope, "text", Prisma.sql`(SELECT s.* FROM ${rows}${pairs} OFFSET 0)`);
  const texts = await countMatches(Prisma.sql`${rowsOf(loose, "index")}${pairs}`, mostRead + 1);
  const all = held(rowsOf(loose, "index"));
  if (texts <= mostRead) return { ...(await rank(scope, page, all)), isWhole: true };
  const likely = { ...scope, query: withoutUnwantedPhrases(scope.query) };
  for (const [most, least] of [
    [mostRead, enough],
    [mostReadAtAll, 0],
  ] as const) {
    const since = await findSince(likely, most, { isRareCommon: least === 0 });
    if (since === null) continue;
    const newest = await rank(scope, page, held(rowsSince(loose, since)));
    if (newest.count >= least) return { ...newest, isWhole: false };
  }
  return { ...(await rank(scope, page, all)), isWhole: true };
}
