import { decodeFeed } from "#lib/intake/reading/decode-feed";
import { isSomething, type ReadFeed } from "#lib/intake/reading/feed-entry";
import { type FeedLink, findFeedLinks } from "#lib/intake/reading/find-feed-links";
import { readJsonFeed } from "#lib/intake/reading/read-json-feed";
import { readXmlFeed } from "#lib/intake/reading/read-xml-feed";
import { readXmlTree, type XmlElement } from "#lib/intake/reading/xml-tree";

export type FeedReading =
  | { ok: true; feed: ReadFeed }
  /** The sentence says to an editor why it gives no items; a web page may name feeds. */
  | { ok: false; reason: string; links: FeedLink[] };

export type Sent = {
  bytes: Uint8Array;
  /** The header of that name. */
  contentType: string | null;
  /** Where it came from in the end, which relative addresses start from. */
  address: string;
};

/**
 * What a publisher sent, as a feed: RSS, RDF, Atom, CDF or JSON Feed, in any encoding and with the faults that
 * publishers make. It never throws: what gives no items gives a reason.
 */
export async function readFeed({ bytes, contentType, address }: Sent): Promise<FeedReading> {
  const text = decodeFeed(bytes, contentType);
  const start = text.trimStart().slice(0, 1);
  if (start === "") return refuse("The address answers with an empty page.");
  if (start === "{" || start === "[") return readJson(text, address);
  const root = await readXmlTree(text, address);
  const feed = root && (await readXmlFeed(root));
  if (root !== null && feed !== null) {
    return breaksOff(root) ? refuse("The feed breaks off in the middle of an item.") : accept(feed);
  }
  if (root?.name === "opml") {
    return refuse("This is a list of feeds (OPML), not a feed. Bring it in as a list.");
  }
  if (root?.name === "html" || looksLikeHtml(text)) {
    return refuse("This is a web page, not a feed.", findFeedLinks(text, address));
  }
  return refuse(
    root === null
      ? "This is no feed: it holds neither XML nor JSON that can be read."
      : "This is an XML file of another kind, not a feed.",
  );
}

function readJson(text: string, address: string): FeedReading {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refuse("The feed is broken: its JSON cannot be read.");
  }
  const feed = readJsonFeed(json, address);
  return feed === null ? refuse("This is a JSON file of another kind, not a feed.") : accept(feed);
}

function accept(feed: ReadFeed): FeedReading {
  const entries = feed.entries.filter(isSomething);
  if (entries.length === 0) return refuse("The feed has no items yet.");
  return { ok: true, feed: { ...feed, entries } };
}

/** Whether the text ends within an item: what came before it is not all that its publisher tells. */
function breaksOff(element: XmlElement): boolean {
  if (!element.isOpen) return false;
  if (element.name === "item" || element.name === "entry") return true;
  const last = element.children.findLast((child) => typeof child !== "string");
  return last !== undefined && breaksOff(last);
}

const looksLikeHtml = (text: string) =>
  /<(?:!doctype html|html|head|body|meta)\b/i.test(text.slice(0, 4_000));

function refuse(reason: string, links: FeedLink[] = []): FeedReading {
  return { ok: false, reason, links };
}
