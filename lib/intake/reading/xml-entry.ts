import { readFeedDate } from "#lib/intake/reading/feed-date";
import { type FeedEntry, longestTitle } from "#lib/intake/reading/feed-entry";
import { resolveAddress } from "#lib/intake/reading/resolve-address";
import { readPlain, shorten, wordsOf } from "#lib/intake/reading/rich-text";
import {
  isIn,
  lineOf,
  partOf,
  partsOf,
  richTextOf,
  titleTextOf,
} from "#lib/intake/reading/xml-parts";
import type { XmlElement } from "#lib/intake/reading/xml-tree";

/** An `item` of RSS, RDF or CDF, or an `entry` of Atom. */
export function readXmlEntry(element: XmlElement): FeedEntry {
  const title =
    partOf(element, "own", "title") ??
    partOf(element, "dc", "title") ??
    partOf(element, "media", "title");
  const body = bodyOf(element);
  const words = titleTextOf(title) || wordsOf(body);
  return {
    id: idOf(element),
    href: hrefOf(element),
    title: shorten(words, longestTitle),
    body,
    author: authorOf(element),
    publishedAt: dateOf(element),
    language: (title ?? element).language || lineOf(partOf(element, "dc", "language")) || null,
  };
}

function bodyOf(element: XmlElement) {
  const said =
    partOf(element, "own", "description", "summary", "abstract") ??
    partOf(element, "content", "encoded") ??
    partOf(element, "own", "content", "fullitem", "body") ??
    partOf(element, "xhtml", "body", "div") ??
    partOf(element, "dc", "description") ??
    partOf(element, "itunes", "summary");
  return said === null ? [] : richTextOf(said);
}

function idOf(element: XmlElement): string | null {
  const name =
    lineOf(partOf(element, "own", "guid", "id")) || element.attributes.get("about")?.trim();
  return name || null;
}

/** Where it can be read: what Atom calls its alternate, the link of RSS, a guid that is one, what RDF tells of. */
function hrefOf(element: XmlElement): string | null {
  const written = partOf(element, "feedburner", "origlink");
  if (written !== null) return resolveAddress(lineOf(written), written.base);
  const links = partsOf(element, "own", "link");
  const atom = links.filter(({ attributes }) => attributes.has("href"));
  const alternates = atom.filter(({ attributes }) =>
    /^(?:alternate|)$/.test(attributes.get("rel")?.trim().toLowerCase() ?? ""),
  );
  const isPage = ({ attributes }: XmlElement) => /html|^$/.test(attributes.get("type") ?? "");
  for (const link of [...alternates.filter(isPage), ...alternates]) {
    const href = resolveAddress(link.attributes.get("href") ?? "", link.base);
    if (href !== null) return href;
  }
  for (const link of links) {
    const href = resolveAddress(lineOf(link), link.base);
    if (href !== null) return href;
  }
  const guid = partOf(element, "own", "guid");
  const isPermanent = !/^\s*false\s*$/i.test(guid?.attributes.get("ispermalink") ?? "");
  const permanent =
    guid !== null && isPermanent && /^\s*https?:/i.test(lineOf(guid)) ? lineOf(guid) : "";
  const about = element.attributes.get("about") ?? element.attributes.get("href") ?? "";
  return resolveAddress(permanent || about, element.base);
}

function authorOf(element: XmlElement): string | null {
  const author = partOf(element, "own", "author");
  const named =
    withoutMail(lineOf(partOf(element, "dc", "creator", "author"))) ||
    lineOf(author && partOf(author, "own", "name")) ||
    withoutMail(lineOf(author)) ||
    lineOf(partOf(element, "itunes", "author"));
  return shorten(wordsOf(readPlain(named)), 200) || null;
}

/** RSS asks for an address of mail, with the name in brackets: only the name is kept. */
function withoutMail(written: string): string {
  const author = written.slice(0, 300);
  const bracketed = /^[^\s@]+@[^\s@]+ ?\((.+)\)$/.exec(author)?.[1];
  return bracketed ?? author.replace(/\s*[<(]?[^\s@<(]+@[^\s@>)]+[>)]?\s*/g, "").trim();
}

/** When it came out: a date of publication before all others; where one is said more than once, the last that can be read. */
function dateOf(element: XmlElement): Date | null {
  const said = [
    partsOf(element, "own", "pubdate", "published", "issued"),
    ...["issued", "date", "created"].map((name) => partsOf(element, "dc", name)),
    ...[["updated", "modified"], ["created"]].map((names) => partsOf(element, "own", ...names)),
    partsOf(element, "dc", "modified"),
  ];
  const dates = said.flatMap((same) => same.toReversed());
  for (const date of dates) {
    const read = readFeedDate(lineOf(date));
    if (read !== null) return read;
  }
  const written = element.attributes.get("lastmod");
  return written === undefined ? null : readFeedDate(written);
}

export const isEntry = (element: XmlElement) =>
  element.name === "item" ||
  (element.name === "entry" && (element.space === "" || isIn(element, "atom")));
