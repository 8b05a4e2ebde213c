import { isOwnHost, type SourceSite } from "#lib/migration/wordpress/source-site";
import type { WxrItem } from "#lib/migration/wxr/wxr-entry";

/** The ledger's key is indexed, and an index entry may not be larger than this. */
const longestPath = 1000;

export type OldAddresses = {
  /** In the ledger's normal form: decoded, NFC, no trailing slash, no host; queries as `/?p=ID`. */
  paths: string[];
  /** Addresses that are too long or too broken to be kept. */
  refused: string[];
};

/** Every address at which readers of the old site found an item: its link and the forms by number. */
export function oldAddressesOf(item: WxrItem, site: SourceSite): OldAddresses {
  const paths = new Set<string>();
  const refused: string[] = [];
  for (const address of [item.link, item.guid]) {
    const path = address === "" || isFile(address) ? null : oldPathOf(address, site);
    if (path !== null && path.length <= longestPath) paths.add(path);
    else if (path !== null) refused.push(address.slice(0, 200));
  }
  if (/^\d{1,18}$/.test(item.postId)) {
    for (const form of item.postType === "page" ? ["p", "page_id"] : ["p"]) {
      paths.add(withQuery(site.folder, `${form}=${item.postId}`));
    }
  }
  paths.delete("/");
  paths.delete(site.folder);
  return { paths: [...paths], refused };
}

/** An address of the old site as a path of the ledger; null when it leads elsewhere or nowhere. */
export function oldPathOf(address: string, site: SourceSite): string | null {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (!isOwnHost(site, url.host)) return null;
  const id = ["p", "page_id"].find((name) => /^\d{1,18}$/.test(url.searchParams.get(name) ?? ""));
  if (id !== undefined) {
    return withQuery(decodePath(url.pathname), `${id}=${url.searchParams.get(id)}`);
  }
  return url.search === "" ? decodePath(url.pathname) || "/" : null;
}

/** A page of a kind that WordPress makes by itself: `category`, `tag`, `author`. */
export function oldListPath(site: SourceSite, kind: string, slugs: string[]): string | null {
  const path = [site.folder, kind, ...slugs.map(decodePath)].join("/");
  return slugs.every((slug) => slug !== "") && path.length <= longestPath ? path : null;
}

function withQuery(path: string, query: string): string {
  return `${path === "" ? "/" : path}?${query}`;
}

function decodePath(path: string): string {
  return decoded(path)
    .normalize("NFC")
    .replace(/\/{2,}/g, "/")
    .replace(/\/$/, "");
}

/** Percent signs that stand for nothing stay as they are; so does what would break a path. */
export function decoded(text: string): string {
  try {
    const plain = decodeURIComponent(text);
    return /[\p{Cc}\p{Cs}]/u.test(plain) ? text : plain;
  } catch {
    return text;
  }
}

function isFile(address: string): boolean {
  return /\/wp-content\//.test(address);
}
