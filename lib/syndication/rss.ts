import { escapeHtml } from "#lib/content/escape-html";
import type { AttachmentView } from "#lib/published/views";
import { absoluteUrl } from "#lib/syndication/absolute-url";
import { contentHtml } from "#lib/syndication/content-html";
import { descriptionOf } from "#lib/syndication/description-of";
import { escapeXml } from "#lib/syndication/escape-xml";
import {
  type Feed,
  type FeedItem,
  feedTypes,
  itemId,
  latestChange,
  selfUrl,
  signers,
  styleInstruction,
} from "#lib/syndication/feed";
import { languageTag } from "#lib/syndication/head-parts";
import { mediaNamespace, mediaXml } from "#lib/syndication/media-rss";

const namespaces = [
  'xmlns:atom="http://www.w3.org/2005/Atom"',
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  mediaNamespace,
].join(" ");

/**
 * A feed as RSS 2.0 with the full text of every article, or a summary where the edition wants it so (rssboard.org specification and its Best
 * Practices Profile). Items keep their identity through any change of address; nothing in it depends
 * on when it is made, so the same articles always give the same bytes.
 */
export function rssFeed(feed: Feed): string {
  const { siteUrl, edition, title, items } = feed;
  const latest = latestChange(items);
  const self = escapeXml(selfUrl(feed, "rss"));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    styleInstruction(feed),
    `<rss version="2.0" ${namespaces}>`,
    "<channel>",
    tag("title", title),
    tag("link", absoluteUrl(siteUrl, feed.path)),
    tag("description", escapeHtml(feed.description || edition.tagline || title)),
    `<atom:link href="${self}" rel="self" type="${feedTypes.rss}"/>`,
    ...(feed.hubUrl === null ? [] : [`<atom:link href="${escapeXml(feed.hubUrl)}" rel="hub"/>`]),
    tag("language", languageTag(edition)),
    ...(latest === null ? [] : [tag("lastBuildDate", rfc822(latest))]),
    ...items.map((item) => itemXml(feed, item)),
    "</channel>",
    "</rss>\n",
  ].join("\n");
}

function itemXml({ siteUrl, isSummary }: Feed, item: FeedItem): string {
  const { article } = item;
  const description = descriptionOf(article);
  return [
    "<item>",
    tag("title", article.headline),
    tag("link", absoluteUrl(siteUrl, article.path)),
    `<guid isPermaLink="false">${escapeXml(itemId(article))}</guid>`,
    tag("pubDate", rfc822(article.publishedAt)),
    ...signers(article).map(({ name }) => tag("dc:creator", name)),
    tag("category", article.section.name),
    ...article.topics.map(({ name }) => tag("category", name)),
    // Readers show it as HTML.
    tag("description", escapeHtml(description)),
    ...(isSummary ? [] : [tag("content:encoded", contentHtml(siteUrl, item))]),
    ...(article.image === null ? [] : [mediaXml(siteUrl, article.image)]),
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

/** RFC 822 with a year of four digits, in UTC: “Tue, 24 Nov 2026 07:30:00 GMT”. */
function rfc822(instant: string): string {
  return new Date(instant).toUTCString();
}
