import { z } from "zod";
import { readFeedDate } from "#lib/intake/reading/feed-date";
import {
  type FeedEntry,
  longestTitle,
  mostEntries,
  type ReadFeed,
} from "#lib/intake/reading/feed-entry";
import { resolveAddress } from "#lib/intake/reading/resolve-address";
import { readHtml, readPlain, shorten, wordsOf } from "#lib/intake/reading/rich-text";

/** Words, or nothing where something else stands there. */
const words = z.string().catch("");
const named = z.object({ name: words }).catch({ name: "" });
const item = z.object({
  /** Old feeds count their items. */
  id: z.union([z.string(), z.number().transform(String)]).catch(""),
  ...{ url: words, external_url: words, title: words, summary: words, language: words },
  ...{ content_html: words, content_text: words, date_published: words, date_modified: words },
  authors: z.array(named).catch([]),
  author: named,
});
const feed = z.object({
  version: z.string().regex(/jsonfeed\.org\/version\//),
  ...{ title: words, home_page_url: words, language: words },
  items: z.array(z.unknown()).catch([]),
});

/** JSON Feed 1.0 and 1.1 (jsonfeed.org); null where it is another kind of file. */
export function readJsonFeed(json: unknown, address: string): ReadFeed | null {
  const read = feed.safeParse(json);
  if (!read.success) return null;
  const { title, home_page_url: site, items, language } = read.data;
  return {
    title: wordsOf(readPlain(title)),
    siteUrl: resolveAddress(site, address),
    minutes: null,
    entries: items.slice(0, mostEntries).flatMap((one) => {
      const parsed = item.safeParse(one);
      return parsed.success ? [entryOf(parsed.data, address, language)] : [];
    }),
  };
}

function entryOf(one: z.infer<typeof item>, address: string, language: string): FeedEntry {
  const body = one.summary
    ? readPlain(one.summary)
    : one.content_html
      ? readHtml(one.content_html, address)
      : readPlain(one.content_text);
  const author = one.authors.find(({ name }) => name !== "") ?? one.author;
  return {
    id: one.id || null,
    href: resolveAddress(one.url, address) ?? resolveAddress(one.external_url, address),
    title: shorten(wordsOf(readPlain(one.title)) || wordsOf(body), longestTitle),
    body,
    author: shorten(wordsOf(readPlain(author.name)), 200) || null,
    publishedAt: readFeedDate(one.date_published) ?? readFeedDate(one.date_modified),
    language: one.language || language || null,
  };
}
