import { type FeedEntry, mostEntries, type ReadFeed } from "#lib/intake/reading/feed-entry";
import { resolveAddress } from "#lib/intake/reading/resolve-address";
import { isEntry, readXmlEntry } from "#lib/intake/reading/xml-entry";
import { lineOf, partOf, partsOf, titleTextOf } from "#lib/intake/reading/xml-parts";
import type { XmlElement } from "#lib/intake/reading/xml-tree";
import { makeBreath } from "#lib/platform/breathe";

/** RSS 0.9 to 2.0, RSS 1.0 and 1.1 (RDF), Atom 0.3 and 1.0, and CDF; null where an XML file is none of them. */
export async function readXmlFeed(root: XmlElement): Promise<ReadFeed | null> {
  if (!/^(?:rss|rdf|feed|channel|entry)$/.test(root.name)) return null;
  const channel = channelOf(root) ?? root;
  const language = lineOf(partOf(channel, "own", "language")) || null;
  const found = isEntry(root) ? [root] : entriesIn(root, 4);
  return {
    title: titleTextOf(partOf(channel, "own", "title") ?? partOf(channel, "dc", "title")),
    siteUrl: siteOf(channel),
    minutes: minutesOf(channel),
    entries: await entriesOf(found.slice(0, mostEntries), language),
  };
}

/** One after the other: texts are long, and others are waiting for their turn. */
async function entriesOf(elements: XmlElement[], language: string | null): Promise<FeedEntry[]> {
  const entries: FeedEntry[] = [];
  const breathe = makeBreath();
  for (const element of elements) {
    const entry = readXmlEntry(element);
    entries.push({ ...entry, language: entry.language ?? language });
    await breathe();
  }
  return entries;
}

/** In RDF it is of another vocabulary than what it stands in. */
const channelOf = (root: XmlElement) =>
  root.children.find((child) => typeof child !== "string" && child.name === "channel") as
    | XmlElement
    | undefined;

/** In RSS 2.0 they stand in the channel, in RDF beside it, in RSS 1.1 in a list of it. */
function entriesIn(element: XmlElement, depth: number): XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === "string") return [];
    if (isEntry(child)) return [child];
    return depth === 0 ? [] : entriesIn(child, depth - 1);
  });
}

function siteOf(channel: XmlElement): string | null {
  const links = partsOf(channel, "own", "link");
  for (const link of links) {
    const { attributes, base } = link;
    const isOther = /^(?!alternate$).+/.test(attributes.get("rel")?.trim().toLowerCase() ?? "");
    const site = isOther ? null : resolveAddress(attributes.get("href") ?? lineOf(link), base);
    if (site !== null) return site;
  }
  return resolveAddress(channel.attributes.get("href") ?? "", channel.base);
}

const periods: Record<string, number> = {
  ...{ hourly: 60, daily: 1_440, weekly: 10_080, monthly: 43_200, yearly: 525_600 },
};

/** How long a look at it lasts: `ttl` of RSS, or the syndication module of RDF. */
function minutesOf(channel: XmlElement): number | null {
  const ttl = Number.parseInt(lineOf(partOf(channel, "own", "ttl")), 10);
  if (ttl > 0) return ttl;
  const period = periods[lineOf(partOf(channel, "syndication", "updateperiod")).toLowerCase()];
  if (period === undefined) return null;
  const times = Number.parseInt(lineOf(partOf(channel, "syndication", "updatefrequency")), 10);
  return Math.round(period / (times > 0 ? times : 1));
}
