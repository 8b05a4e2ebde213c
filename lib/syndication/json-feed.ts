import { pathOf } from "#lib/published/paths";
import type { ArticleView } from "#lib/published/views";
import { absoluteUrl } from "#lib/syndication/absolute-url";
import { contentHtml } from "#lib/syndication/content-html";
import { descriptionOf } from "#lib/syndication/description-of";
import { type Feed, type FeedItem, itemId, selfUrl, signers } from "#lib/syndication/feed";
import { languageTag } from "#lib/syndication/head-parts";

/** A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1) with the full text of every article, or its summary alone. */
export function jsonFeed(feed: Feed): string {
  const { siteUrl, edition, title, items, path } = feed;
  const description = feed.description || edition.tagline;
  return `${JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: absoluteUrl(siteUrl, path),
    feed_url: selfUrl(feed, "json"),
    ...(feed.hubUrl !== null && { hubs: [{ type: "WebSub", url: feed.hubUrl }] }),
    ...(description !== "" && { description }),
    language: languageTag(edition),
    authors: [{ name: edition.siteName, url: absoluteUrl(siteUrl, pathOf.home(edition)) }],
    items: items.map((item) => itemJson(feed, item)),
  })}\n`;
}

function itemJson({ siteUrl, isSummary }: Feed, item: FeedItem) {
  const { article } = item;
  const { image, updatedAt, section, topics } = article;
  return {
    id: itemId(article),
    url: absoluteUrl(siteUrl, article.path),
    title: article.headline,
    summary: descriptionOf(article),
    // One of both has to stand there.
    ...(isSummary
      ? { content_text: descriptionOf(article) }
      : { content_html: contentHtml(siteUrl, item) }),
    ...(image !== null && { image: absoluteUrl(siteUrl, image.src) }),
    date_published: article.publishedAt,
    ...(updatedAt !== null && { date_modified: updatedAt }),
    authors: signers(article).map(({ name, path }) => ({
      name,
      ...(path !== null && { url: absoluteUrl(siteUrl, path) }),
    })),
    tags: [section, ...topics].map(({ name }) => name),
    language: languageTag({ code: article.language }),
    ...(article.attachments.length > 0 && { attachments: attachmentsOf(siteUrl, article) }),
  };
}

function attachmentsOf(siteUrl: string, { attachments }: ArticleView) {
  return attachments.map(({ href, mediaType, title, bytes }) => ({
    url: absoluteUrl(siteUrl, href),
    mime_type: mediaType,
    title,
    size_in_bytes: bytes,
  }));
}
