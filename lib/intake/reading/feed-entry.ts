import type { RichText } from "#lib/content/rich-text";

/** One item of a feed, as its publisher means it. */
export type FeedEntry = {
  /** What the publisher calls it (guid, id, rdf:about); null where it has no name. */
  id: string | null;
  /** Where it can be read; null where it leads nowhere that may be linked. */
  href: string | null;
  /** On one line; of an item without a title the beginning of its text. */
  title: string;
  /** What it says: its summary, else its content. */
  body: RichText;
  author: string | null;
  publishedAt: Date | null;
  language: string | null;
};

export type ReadFeed = {
  title: string;
  /** The site that it belongs to. */
  siteUrl: string | null;
  /** How often it is worth a look, in minutes, as its publisher says; null where they do not. */
  minutes: number | null;
  /** In the order of the feed. */
  entries: FeedEntry[];
};

/** More are never new at once; the first are the newest in nearly every feed. */
export const mostEntries = 200;
export const longestTitle = 300;

/** An item that says nothing and leads nowhere is none. */
export function isSomething({ href, title, body }: FeedEntry): boolean {
  return title !== "" || body.length > 0 || href !== null;
}
