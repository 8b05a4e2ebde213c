import { hrefKeyOf, keyOf, titleMarksOf } from "#lib/intake/items/item-marks";
import type { FeedEntry, ReadFeed } from "#lib/intake/reading/feed-entry";
import { shorten, wordsOf } from "#lib/intake/reading/rich-text";
import { isLanguageTag } from "#lib/language/language-tag";
import type { Prisma } from "#prisma/generated/client";

/** An item as the database keeps it, but for whose it is. */
export type ItemRow = ReturnType<typeof rowOf> & { key: string };

const longestSummary = 600;

/** The items of a feed as rows, each name once. */
export function itemRows({ entries }: ReadFeed, now: Date): ItemRow[] {
  const rows = entries.map((entry, at) => ({ key: keyOf(entry), ...rowOf(entry, now, at) }));
  return [...new Map(rows.toReversed().map((row) => [row.key, row])).values()].reverse();
}

/** What came without a date, or with one that is to come, came now, one after the other as in the feed. */
function rowOf(entry: FeedEntry, now: Date, at: number) {
  const { href, title, body, author, language, publishedAt } = entry;
  const arrived = new Date(now.getTime() - at);
  return {
    href,
    hrefKey: hrefKeyOf(href),
    title,
    titleMarks: titleMarksOf(title),
    body: body as Prisma.InputJsonValue,
    summary: shorten(wordsOf(body), longestSummary),
    author,
    language: language !== null && isLanguageTag(language) ? language.toLowerCase() : null,
    publishedAt: publishedAt === null || publishedAt > now ? arrived : publishedAt,
  };
}
