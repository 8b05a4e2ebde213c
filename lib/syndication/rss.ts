import { escapeHtml } from "#lib/content/escape-html";
import type { EditionView } from "#lib/language/edition";
import type { ArticleView, AttachmentView, DocumentContext } from "#lib/published/views";
import { absoluteUrl } from "#lib/syndication/absolute-url";
import { contentHtml } from "#lib/syndication/content-html";
import { descriptionOf } from "#lib/syndication/description-of";
import { escapeXml } from "#lib/syndication/escape-xml";
import { languageTag } from "#lib/syndication/head-parts";

/** One article with what its document points to. */
export type FeedItem = { article: ArticleView; context: DocumentContext };

/** A list of articles to follow: a whole edition, a section, a topic or an author. */
export type Feed = {
  siteUrl: string;
  edition: EditionView;
  title: string;
  description: string | null;
  /** The list's page. */
  path: string;
  /** The feed's own path. */
  feedPath: string;
  /** Newest first. */
  items: FeedItem[];
};

const namespaces = [
  'xmlns:atom="http://www.w3.org/2005/Atom"',
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(" ");

/**
 * A feed as RSS 2.0 with the full text of every article (rssboard.org specification and its Best
 * Practices Profile). Items keep their identity through any change of address; nothing in it depends
 * on when it is made, so the same articles always give the same bytes.
 */
export function rssFeed(feed: Feed): string {
  const { siteUrl, edition, title, items } = feed;
  const changes = items.map(({ article }) => lastChange(article)).sort();
  const latest = changes.at(-1);
  const self = escapeXml(absoluteUrl(siteUrl, feed.feedPath));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<rss version="2.0" ${namespaces}>`,
    "<channel>",
    tag("title", title),
    tag("link", absoluteUrl(siteUrl, feed.path)),
    tag("description", escapeHtml(feed.description || edition.tagline || title)),
    `<atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
    tag("language", languageTag(edition)),
    ...(latest === undefined ? [] : [tag("lastBuildDate", rfc822(latest))]),
    ...items.map((item) => itemXml(siteUrl, item)),
    "</channel>",
    "</rss>\n",
  ].join("\n");
}

function itemXml(siteUrl: string, item: FeedItem): string {
  const { article } = item;
  const names = article.bylines.map(({ name }) => name);
  const description = descriptionOf(article);
  return [
    "<item>",
    tag("title", article.headline),
    tag("link", absoluteUrl(siteUrl, article.path)),
    `<guid isPermaLink="false">urn:uuid:${escapeXml(article.id)}</guid>`,
    tag("pubDate", rfc822(article.publishedAt)),
    ...[...new Set(names)].map((name) => tag("dc:creator", name)),
    tag("category", article.section.name),
    ...article.topics.map(({ name }) => tag("category", name)),
    // Readers show it as HTML.
    tag("description", escapeHtml(description)),
    tag("content:encoded", contentHtml(siteUrl, item)),
    ...article.attachments.slice(0, 1).map((attachment) => enclosure(siteUrl, attachment)),
    "</item>",
  ].join("\n");
}

/** Of several documents the first: readers of feeds take one from an item (RSS Best Practices Profile); the text has all. */
function enclosure(siteUrl: string, { href, bytes, mediaType }: AttachmentView): string {
  const url = escapeXml(absoluteUrl(siteUrl, href));
  return `<enclosure url="${url}" length="${bytes}" type="${escapeXml(mediaType)}"/>`;
}

const tag = (name: string, text: string) => `<${name}>${escapeXml(text)}</${name}>`;

function lastChange({ publishedAt, updatedAt }: ArticleView): string {
  return updatedAt ?? publishedAt;
}

/** RFC 822 with a year of four digits, in UTC: “Tue, 24 Nov 2026 07:30:00 GMT”. */
function rfc822(instant: string): string {
  return new Date(instant).toUTCString();
}
