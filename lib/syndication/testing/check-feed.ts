import type { FeedFormat } from "#lib/published/paths";
import { type Leaf, readLeaves } from "#lib/syndication/testing/read-leaves";

/**
 * What the W3C's feed validator, and the specification behind it, find wrong with a feed that stands at `self`: the rules of
 * validator.w3.org/feed/docs with the RSS Best Practices Profile, RFC 4287, and JSON Feed 1.1. Empty where it is valid;
 * throws where it is no XML or JSON at all.
 */
export function checkFeed(format: FeedFormat, text: string, self: string): string[] {
  return { rss: checkRss, atom: checkAtom, json: checkJson }[format](text, self);
}

/** What has to be so, and whether it is. */
type Rule = [rule: string, holds: boolean];

const broken = (of: string, rules: Rule[]) =>
  rules.flatMap(([rule, holds]) => (holds ? [] : [`${of}: ${rule}`]));

const rfc822 = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
const absolute = /^https?:\/\/[^\s"<>\\^`{|}]+$/;
const runs = /<(?:script|style|iframe|object|embed|form)\b|\son\w+=|javascript:/i;

function checkRss(xml: string, self: string): string[] {
  const [channel = [], ...items] = partsOf(xml, "item");
  const guids = items.map((item) => textsOf(item, "guid")[0] ?? "");
  return [
    ...broken("channel", [
      ...["title", "link", "description", "language"].map((name) => once(channel, name)),
      ["names itself", namesItself(channel, "atom:link", self, "application/rss+xml")],
      ["dates are of RFC 822", datesAre(channel, ["lastBuildDate"], rfc822)],
      ["no two items are one", isUnique(guids)],
    ]),
    ...items.flatMap((item, index) =>
      broken(guids[index] ?? "", [
        ...["title", "link", "guid", "pubDate", "description"].map((name) => once(item, name)),
        ["dates are of RFC 822", datesAre(item, ["pubDate"], rfc822)],
        ["a guid that is no address says so", leavesOf(item, "guid").every(isHonestGuid)],
        ["one enclosure at most", leavesOf(item, "enclosure").length < 2],
        ["its text follows its description", followsDescription(item)],
        ["addresses are absolute", addressesIn(item).every((url) => absolute.test(url))],
        ...textsOf(item, "content:encoded").flatMap(rulesOfHtml),
      ]),
    ),
  ];
}

function checkAtom(xml: string, self: string): string[] {
  const [feed = [], ...entries] = partsOf(xml, "entry");
  const ids = entries.map((entry) => textsOf(entry, "id")[0] ?? "");
  const dates = ["updated", "published"];
  return [
    ...broken("feed", [
      ...["id", "title", "updated"].map((name) => once(feed, name)),
      ["has an author", textsOf(feed, "name").some((name) => name !== "")],
      ["says its language", (feed[0]?.attributes["xml:lang"] ?? "") !== ""],
      ["names itself", namesItself(feed, "link", self, "application/atom+xml")],
      ["dates are of RFC 3339", datesAre(feed, dates, rfc3339)],
      ["no two entries are one", isUnique(ids)],
    ]),
    ...entries.flatMap((entry, index) =>
      broken(ids[index] ?? "", [
        ...["id", "title", "updated", "published", "summary"].map((name) => once(entry, name)),
        ["its id is an IRI", /^[a-z][a-z+.-]*:\S+$/.test(ids[index] ?? "")],
        ["leads to its page", linksOf(entry, "alternate").length === 1],
        ["dates are of RFC 3339", datesAre(entry, dates, rfc3339)],
        ["addresses are absolute", addressesIn(entry).every((url) => absolute.test(url))],
        ...textsOf(entry, "content").flatMap(rulesOfHtml),
      ]),
    ),
  ];
}

type Item = Record<string, unknown> & { id?: unknown; content_html?: unknown };

function checkJson(text: string, self: string): string[] {
  const { items, ...feed } = JSON.parse(text) as { items: Item[] } & Record<string, unknown>;
  return [
    ...broken("feed", [
      ["says its version", feed.version === "https://jsonfeed.org/version/1.1"],
      ["has a title", isWords(feed.title)],
      ["says its language", isWords(feed.language)],
      ["names itself", feed.feed_url === self],
      ["leads to its page", absolute.test(String(feed.home_page_url))],
      ["authors are a list", Array.isArray(feed.authors) && !("author" in feed)],
      ["no two items are one", isUnique(items.map(({ id }) => String(id)))],
    ]),
    ...items.flatMap((item) =>
      broken(String(item.id), [
        ["has an id of words", isWords(item.id)],
        ["has a text", [item.content_html, item.content_text].some(isText)],
        ["leads to its page", absolute.test(String(item.url))],
        ["dates are of RFC 3339", [item.date_published, item.date_modified].every(isDate)],
        ["addresses are absolute", item.image === undefined || absolute.test(String(item.image))],
        ...rulesOfHtml(String(item.content_html ?? "")),
      ]),
    ),
  ];
}

/** Of a text as HTML: nothing in it runs, and readers far from its page open what it names. */
function rulesOfHtml(html: string): Rule[] {
  const named = [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, url = ""]) => url);
  return [
    ["nothing in its text runs", !runs.test(html)],
    [
      "addresses in its text are absolute",
      named.every((url) => /^(?:https?|mailto|tel):/.test(url)),
    ],
  ];
}

/** What stands before the first item, and each item. */
function partsOf(xml: string, item: string): Leaf[][] {
  const parts: Leaf[][] = [[]];
  for (const leaf of readLeaves(xml)) {
    if (leaf.name === item) parts.push([]);
    parts.at(-1)?.push(leaf);
  }
  return parts;
}

const leavesOf = (part: Leaf[], name: string) => part.filter((leaf) => leaf.name === name);
const textsOf = (part: Leaf[], name: string) => leavesOf(part, name).map(({ text }) => text);
const linksOf = (part: Leaf[], rel: string) =>
  leavesOf(part, "link").filter(({ attributes }) => attributes.rel === rel);
const once = (part: Leaf[], name: string): Rule => [
  `one ${name}`,
  leavesOf(part, name).length === 1,
];
const isUnique = (all: string[]) => new Set(all).size === all.length;
const isWords = (value: unknown) => typeof value === "string" && value.trim() !== "";
/** Of an article that is a picture alone, none with words in it. */
const isText = (value: unknown) => typeof value === "string";
const isDate = (value: unknown) => value === undefined || rfc3339.test(String(value));
const datesAre = (part: Leaf[], names: string[], form: RegExp) =>
  names.flatMap((name) => textsOf(part, name)).every((text) => form.test(text));
const isHonestGuid = ({ text, attributes }: Leaf) =>
  absolute.test(text) || attributes.isPermaLink === "false";

function namesItself(part: Leaf[], name: string, self: string, type: string): boolean {
  const links = leavesOf(part, name).filter(({ attributes }) => attributes.rel === "self");
  const [{ attributes } = { attributes: {} as Leaf["attributes"] }] = links;
  return links.length === 1 && attributes.href === self && attributes.type === type;
}

function followsDescription(item: Leaf[]): boolean {
  const names = item.map(({ name }) => name);
  const text = names.indexOf("content:encoded");
  return text === -1 || text > names.indexOf("description");
}

/** Every address that stands in an item, outside of its text. */
function addressesIn(part: Leaf[]): string[] {
  return part.flatMap(({ name, text, attributes: { href, url } }) => [
    ...(name === "link" && text.trim() !== "" ? [text] : []),
    ...[href, url].flatMap((address) => address ?? []),
  ]);
}
