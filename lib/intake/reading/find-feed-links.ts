import { type HtmlNode, parsePage } from "#lib/intake/reading/parse-html";
import { resolveAddress } from "#lib/intake/reading/resolve-address";

export type FeedLink = { href: string; title: string };

const longest = 1_000_000;
const mostElements = 100_000;
const feedType =
  /^application\/(?:rss\+xml|atom\+xml|feed\+json|rdf\+xml)$|^(?:text|application)\/(?:xml|json)$/;
const sureType = /rss|atom|feed/;

/**
 * The feeds that a web page names (`<link rel="alternate">`), the one of the whole site first and those of comments
 * last; where it names none, what it links to under a name that only feeds have.
 */
export function findFeedLinks(html: string, address: string): FeedLink[] {
  const page = parsePage(html.slice(0, longest), mostElements);
  if (page === null) return [];
  const elements = elementsOf(page);
  const base = baseOf(elements, address);
  const linked = elements.filter((element) => element.nodeName === "link" && isAlternate(element));
  const named = linked.length > 0 ? linked : elements.filter(looksLikeFeed);
  const found = named.flatMap((element) => {
    const href = resolveAddress(attributeOf(element, "href"), base);
    return href === null ? [] : [{ href, title: attributeOf(element, "title") }];
  });
  const unique = [...new Map(found.map((link) => [link.href, link])).values()];
  return unique.sort((one, other) => Number(isOfComments(one)) - Number(isOfComments(other)));
}

/** Without recursion: a page may be nested as deep as it likes. */
function elementsOf(document: HtmlNode): HtmlNode[] {
  const found: HtmlNode[] = [];
  const open = [document];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (/^(?:link|a|base)$/.test(node.nodeName)) found.push(node);
    for (const child of (node.childNodes ?? []).toReversed()) open.push(child);
  }
  return found;
}

const attributeOf = ({ attrs = [] }: HtmlNode, name: string) =>
  attrs.find((attribute) => attribute.name === name)?.value.trim() ?? "";

function baseOf(elements: HtmlNode[], address: string): string {
  const base = elements.find(({ nodeName }) => nodeName === "base");
  return (base && resolveAddress(attributeOf(base, "href"), address)) ?? address;
}

function isAlternate(element: HtmlNode): boolean {
  const rels = attributeOf(element, "rel").toLowerCase().split(/\s+/);
  const type = attributeOf(element, "type").toLowerCase();
  if (rels.includes("feed")) return true;
  return (
    rels.includes("alternate") &&
    feedType.test(type) &&
    (sureType.test(type) || !/oembed|wp-json/.test(attributeOf(element, "href")))
  );
}

const looksLikeFeed = (element: HtmlNode) =>
  element.nodeName === "a" &&
  /(?:^|\/)(?:feed|rss|atom|index)\/?(?:\.(?:xml|rss|atom|json))?$|\.(?:rss|rdf|atom)$/i.test(
    attributeOf(element, "href").replace(/[?#].*$/, ""),
  ) &&
  !/(?:^|\/)index\/?$/i.test(attributeOf(element, "href"));

const isOfComments = ({ href, title }: FeedLink) => /comment/i.test(`${title} ${href}`);
