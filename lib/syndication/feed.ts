import type { EditionView } from "#lib/language/edition";
import type { FeedFormat } from "#lib/published/paths";
import type { ArticleView, DocumentContext } from "#lib/published/views";

/** One article with what its document points to. */
export type FeedItem = { article: ArticleView; context: DocumentContext };

/** A list of articles to follow: a whole edition, a section, a topic or an author. */
export type Feed = {
  siteUrl: string;
  /** Of the list, which keeps it whatever it is called and wherever it stands. */
  id: string;
  edition: EditionView;
  title: string;
  description: string | null;
  /** The list's page. */
  path: string;
  /** Newest first. */
  items: FeedItem[];
};

/** What a feed of each form says that it is. */
export const feedTypes: Record<FeedFormat, string> = {
  rss: "application/rss+xml",
  atom: "application/atom+xml",
  json: "application/feed+json",
};

/** When readers last saw something new in an article: its publication, or its latest update. */
export function lastChange({ publishedAt, updatedAt }: ArticleView): string {
  return updatedAt ?? publishedAt;
}

/** The same of a whole feed; null where nothing is in it. Nothing in a feed depends on when it is made. */
export function latestChange(items: FeedItem[]): string | null {
  return (
    items
      .map(({ article }) => lastChange(article))
      .sort()
      .at(-1) ?? null
  );
}

/** What an article is called in every feed, whatever becomes of its address and headline. */
export const itemId = ({ id }: ArticleView) => `urn:uuid:${id}`;

/** Who signs, each once. */
export function signers({ bylines }: ArticleView): ArticleView["bylines"] {
  return bylines.filter(({ id }, index) => bylines.findIndex((one) => one.id === id) === index);
}
