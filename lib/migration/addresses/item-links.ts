import { decodeHTML } from "entities";
import type { ResolveLink } from "#lib/content/html/conversion";
import { isAddress } from "#lib/content/html/convert-link";
import { oldPathOf } from "#lib/migration/addresses/old-address";
import { type SourceSite, unknownAddress } from "#lib/migration/addresses/source-site";
import type { ArchiveItem } from "#lib/migration/archive-entry";

/** Links are written relative to the page they stand on, or in full; null for those that are neither. */
export function absoluteLink(href: string, item: ArchiveItem, site: SourceSite): string | null {
  if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return href;
  const base = [item.link, site.home ?? ""].find((address) => URL.canParse(address));
  return base !== undefined && URL.canParse(href, base) ? new URL(href, base).href : null;
}

const hrefs = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
const mostLinks = 1000;

/** The ledger paths of the pages of the old site that an item's text links to. */
export function linkedPaths(item: ArchiveItem, site: SourceSite): string[] {
  const paths = new Set<string>();
  for (const match of item.content.matchAll(hrefs)) {
    const href = decodeHTML(match[1] ?? match[2] ?? match[3] ?? "").trim();
    if (!isAddress(href)) continue;
    const absolute = absoluteLink(href, item, site);
    const path = absolute === null ? null : oldPathOf(absolute, site);
    if (path !== null) paths.add(path);
    if (paths.size >= mostLinks) break;
  }
  return [...paths];
}

/**
 * Links between stories of the old site lead to the stories themselves, whatever their address will be;
 * every other link stays as it is, in full. One into a site of which nobody knows the address is given up.
 */
export function makeLinkResolver(
  item: ArchiveItem,
  site: SourceSite,
  storyIds: ReadonlyMap<string, string>,
): ResolveLink {
  return (href) => {
    const absolute = absoluteLink(href, item, site);
    if (absolute === null) return null;
    const storyId = storyIds.get(oldPathOf(absolute, site) ?? "");
    if (storyId !== undefined) return { storyId };
    return absolute.startsWith(unknownAddress) ? null : { href: absolute };
  };
}
