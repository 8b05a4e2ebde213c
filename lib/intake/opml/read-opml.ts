import { ofOwnDirection, onOneLine } from "#lib/content/storable-text";
import { decodeFeed } from "#lib/intake/reading/decode-feed";
import { shorten } from "#lib/intake/reading/rich-text";
import { readXmlTree, type XmlElement } from "#lib/intake/reading/xml-tree";
import { longestName } from "#lib/intake/sources/check-name";
import { readTypedUrl } from "#lib/intake/sources/typed-url";

export type ListedFeed = { url: string; name: string; siteUrl: string | null };

/** The feeds that a list (OPML) names, in folders or not, each address once; null where it is no such list. */
export async function readOpml(bytes: Uint8Array): Promise<ListedFeed[] | null> {
  const root = await readXmlTree(decodeFeed(bytes, null), "");
  if (root?.name !== "opml") return null;
  const feeds = outlinesIn(root).flatMap(feedOf);
  return [...new Map(feeds.map((feed) => [feed.url, feed])).values()];
}

function outlinesIn(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === "string") return [];
    return child.name === "outline" ? [child, ...outlinesIn(child)] : outlinesIn(child);
  });
}

function feedOf({ attributes }: XmlElement): ListedFeed[] {
  const address = attributes.get("xmlurl") ?? "";
  const url = readTypedUrl(address);
  if (address.trim() === "" || !url.ok) return [];
  const named = attributes.get("title") || attributes.get("text") || "";
  const name = shorten(onOneLine(ofOwnDirection(named)), longestName);
  const site = readTypedUrl(attributes.get("htmlurl"));
  return [
    {
      url: url.value,
      name: name || new URL(url.value).hostname,
      siteUrl: site.ok ? site.value : null,
    },
  ];
}
