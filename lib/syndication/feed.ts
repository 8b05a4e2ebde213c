import type { EditionView } from "#lib/language/edition";
import { type FeedFormat, feedPath, pathOf } from "#lib/published/paths";
import { type ArticleView, type DocumentContext, lastChange } from "#lib/published/views";
import { absoluteUrl } from "#lib/syndication/absolute-url";
import { escapeXml } from "#lib/syndication/escape-xml";

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
  /** What changed last first. */
  items: FeedItem[];
  /** A summary of each article stands in it, and not the whole text. */
  isSummary: boolean;
  /** Who tells its readers when it has changed (WebSub). */
  hubUrl: string | null;
};

/** The address that a feed has in one form. */
export function selfUrl(
  { siteUrl, path }: Pick<Feed, "siteUrl" | "path">,
  form: FeedFormat,
): string {
  return absoluteUrl(siteUrl, feedPath(path, form));
}

/**
 * What is said of a feed beside it (`Link`): its own address, and the hub where there is one, as WebSub asks of whoever
 * serves it.
 */
export function feedLinks(feed: Feed, form: FeedFormat): string {
  const hub = feed.hubUrl === null ? [] : [`<${feed.hubUrl}>; rel="hub"`];
  return [...hub, `<${selfUrl(feed, form)}>; rel="self"`].join(", ");
}

/** The instruction by which a browser shows a feed to somebody who opens it as a page that explains it. */
export function styleInstruction({ edition }: Feed): string {
  // A browser takes a style from where the feed came, whatever name the site has.
  return `<?xml-stylesheet type="text/css" href="${escapeXml(pathOf.feedStyle(edition))}"?>`;
}

/** What a feed of each form says that it is. */
export const feedTypes: Record<FeedFormat, string> = {
  rss: "application/rss+xml",
  atom: "application/atom+xml",
  json: "application/feed+json",
};

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
