import type { IncomingHttpHeaders, OutgoingHttpHeaders } from "node:http";
import { weighTypes } from "#lib/delivery/accepted-types";

const feed = /^application\/(?:rss|atom)\+xml\b/;

/** Whether an answer is a feed of XML, which browsers show as a page only when it is called plain XML. */
export function isXmlFeed(headers: OutgoingHttpHeaders): boolean {
  return feed.test(String(headers["content-type"] ?? ""));
}

/**
 * What is said otherwise of a feed to a browser that opens it as a page, which it would show as plain text: that it is XML,
 * with a style. To everybody else, and of everything else, nothing.
 */
export function shownFeed(
  asked: IncomingHttpHeaders,
  said: OutgoingHttpHeaders & { etag: string },
): { "content-type"?: string; etag?: string } {
  const { accept = "" } = asked;
  if (!isXmlFeed(said) || !accept.includes("text/html")) return {};
  const weights = weighTypes(accept);
  const [type = ""] = String(said["content-type"]).split(";");
  const asFeed = weights.get(type) ?? weights.get("*/*") ?? 0;
  if ((weights.get("text/html") ?? 0) <= asFeed) return {};
  return {
    "content-type": "application/xml; charset=utf-8",
    etag: said.etag.replace(/"$/, '-shown"'),
  };
}
