import "server-only";
import { allOf, findNewest, mostFirst, newestOf } from "#lib/published/search/archive";
import { countMatches, type Look, type Ranked, rank } from "#lib/published/search/rank";
import {
  holdersAmong,
  pairsOf,
  rowsIfFew,
  rowsOf,
  type Span,
  withoutPhrases,
} from "#lib/published/search/sql";
import { Prisma } from "#prisma/generated/client";

/** Texts that are read for a phrase at first, and how many must hold it so that no others are: ten pages of results. */
const mostRead = 2_000;
const enough = 200;
/** Where they are not enough, so many are read in all or, of an archive that holds more, at least half as many of the newest. */
const mostReadAtAll = 20_000;
/** Fewer of the newest articles do not tell how many of the others have to be read: these are then taken for as many. */
const leastHeld = 200;
/** Where the newest articles tell of more than so many times as many texts as are read, nobody looks whether they are right. */
const mostDoubt = 3;

/**
 * What holds the words, some of which follow one another: that they do only a text tells, and the index which texts may,
 * as it knows the pairs of words. Where more than a few thousand may, the newest of these are read first, and more only
 * where the phrase is not in enough of them. Where there are older ones that were not read it is not whole; who gives the
 * time finds them as well.
 */
export async function findPhrases(look: Look): Promise<Ranked> {
  const { scope, archive } = look;
  // The index is asked for the pairs alone, as for each phrase it finds it would have the text taken apart once more.
  const loose = { ...scope, query: withoutPhrases(scope.query) };
  const likely = (span: Span) => Prisma.sql`${rowsOf(loose, span)}${pairsOf(scope.query)}`;
  const newestIn = (span: Span, most: number) => {
    const texts = Prisma.sql`${likely(span)} ORDER BY s."publishedAt" DESC, s."articleId" DESC LIMIT ${most}`;
    return rank(look, holdersAmong(scope, texts));
  };
  const areFew = async (span: Span, most: number) =>
    (await countMatches(likely(span), most + 1)) <= most;
  const [first, all] = [newestOf(archive, mostFirst), allOf(archive)];
  const held = await countMatches(likely(first), mostReadAtAll);
  if (first.isAll && held <= mostRead) return { ...(await newestIn(all, mostRead)), isWhole: true };
  if (!first.isAll && (held * archive.articles) / first.articles < mostDoubt * mostRead) {
    // Looked for and read in one go: the index takes as long to tell how many they are as to tell which.
    const found = await rank(look, holdersAmong(scope, rowsIfFew(likely(all), mostRead)));
    if (found.count > 0 || (await areFew(all, mostRead))) return { ...found, isWhole: true };
  }
  const oneIn = first.articles / Math.max(held, leastHeld);
  const some = await newestIn(newestOf(archive, oneIn * mostRead), mostRead);
  if (some.count >= enough) return { ...some, isWhole: false };
  if (await areFew(all, mostReadAtAll)) {
    return { ...(await newestIn(all, mostReadAtAll)), isWhole: true };
  }
  const newest = await findNewest(scope, archive, Math.ceil(oneIn * mostReadAtAll));
  const span = (await areFew(newest, mostReadAtAll / 2)) ? all : newest;
  return { ...(await newestIn(span, mostReadAtAll)), isWhole: false };
}
