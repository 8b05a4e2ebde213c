import { type AttachmentView, type BylineView, lastChange } from "#lib/published/views";
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

/** A feed in which nothing stands has changed at no time that anybody knows. */
const never = "1970-01-01T00:00:00Z";

/**
 * A feed as Atom 1.0 (RFC 4287) with the full text of every article, or its summary alone. An entry that was updated moves by its date and
 * stays the same entry.
 */
export function atomFeed(feed: Feed): string {
  const { siteUrl, edition, title, items } = feed;
  const subtitle = feed.description || edition.tagline;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    styleInstruction(feed),
    `<feed xmlns="http://www.w3.org/2005/Atom" ${mediaNamespace} xml:lang="${escapeXml(languageTag(edition))}">`,
    tag("id", `urn:uuid:${feed.id}`),
    tag("title", title),
    ...(subtitle === "" ? [] : [tag("subtitle", subtitle)]),
    link({ rel: "alternate", type: "text/html", href: absoluteUrl(siteUrl, feed.path) }),
    link({
      rel: "self",
      type: feedTypes.atom,
      href: selfUrl(feed, "atom"),
    }),
    ...(feed.hubUrl === null ? [] : [link({ rel: "hub", href: feed.hubUrl })]),
    tag("updated", latestChange(items) ?? never),
    // Who is asked where nobody signs.
    `<author>${tag("name", edition.siteName)}</author>`,
    ...items.map((item) => entryXml(feed, item)),
    "</feed>\n",
  ].join("\n");
}

function entryXml({ siteUrl, isSummary }: Feed, item: FeedItem): string {
  const { article } = item;
  const language = escapeXml(languageTag({ code: article.language }));
  return [
    `<entry xml:lang="${language}">`,
    tag("id", itemId(article)),
    tag("title", article.headline),
    link({ rel: "alternate", type: "text/html", href: absoluteUrl(siteUrl, article.path) }),
    tag("published", article.publishedAt),
    tag("updated", lastChange(article)),
    ...signers(article).map((byline) => authorXml(siteUrl, byline)),
    ...[article.section, ...article.topics].map(
      ({ name }) => `<category term="${escapeXml(name)}"/>`,
    ),
    tag("summary", descriptionOf(article)),
    ...(isSummary
      ? []
      : [`<content type="html">${escapeXml(contentHtml(siteUrl, item))}</content>`]),
    ...(article.image === null ? [] : [mediaXml(siteUrl, article.image)]),
    ...article.attachments.map((attachment) => enclosure(siteUrl, attachment)),
    "</entry>",
  ].join("\n");
}

function authorXml(siteUrl: string, { name, path }: BylineView): string {
  const uri = path === null ? "" : tag("uri", absoluteUrl(siteUrl, path));
  return `<author>${tag("name", name)}${uri}</author>`;
}

function enclosure(siteUrl: string, { href, bytes, mediaType, title }: AttachmentView): string {
  const url = absoluteUrl(siteUrl, href);
  return link({ rel: "enclosure", type: mediaType, length: String(bytes), title, href: url });
}

function link(attributes: Record<string, string>): string {
  const written = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${escapeXml(value)}"`,
  );
  return `<link${written.join("")}/>`;
}

const tag = (name: string, text: string) => `<${name}>${escapeXml(text)}</${name}>`;
