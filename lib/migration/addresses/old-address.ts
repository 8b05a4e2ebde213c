import { ownPathKind } from "#lib/addresses/own-paths";
import { isOwnHost, type SourceSite } from "#lib/migration/addresses/source-site";
import type { ArchiveItem } from "#lib/migration/archive-entry";

/** The ledger's key is indexed, and an index entry may not be larger than this. */
const longestPath = 1000;

export type OldAddresses = {
  /** In the ledger's normal form: decoded, NFC, no trailing slash, no host; by number always `/?p=ID`. */
  paths: string[];
  /** Addresses that cannot be kept, as the old site wrote them. */
  refused: { address: string; reason: RefusalReason }[];
};

export type RefusalReason = "old address too long" | "old address where ours stand";

/** Every address at which readers of the old site found an item: its link and the form by number. */
export function oldAddressesOf(item: ArchiveItem, site: SourceSite): OldAddresses {
  const addresses = new Map<string, string>();
  for (const address of [item.link, item.guid]) {
    const path = address === "" || isFile(address) ? null : oldPathOf(address, site);
    if (path !== null) addresses.set(path, address);
  }
  if (site.system === "wordpress" && /^\d{1,18}$/.test(item.postId)) {
    const path = byNumber(site.folder, item.postId);
    if (!addresses.has(path)) addresses.set(path, path);
  }
  addresses.delete("/");
  addresses.delete(site.folder);
  const paths: string[] = [];
  const refused: OldAddresses["refused"] = [];
  for (const [path, address] of addresses) {
    const reason = whyRefused(path);
    if (reason === null) paths.push(path);
    else refused.push({ address: address.slice(0, 200), reason });
  }
  return { paths, refused };
}

function whyRefused(path: string): RefusalReason | null {
  if (path.length > longestPath) return "old address too long";
  return isOurs(path) ? "old address where ours stand" : null;
}

/** Under `/media`, `/admin` and the like the ledger is never asked. */
function isOurs(path: string): boolean {
  return ownPathKind(path.split("?")[0] ?? path) !== null;
}

/** An address of the old site as a path of the ledger; null when it leads elsewhere or nowhere. */
export function oldPathOf(address: string, site: SourceSite): string | null {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (!isOwnHost(site, url.host)) return null;
  const id = ["p", "page_id", "attachment_id"].find((name) =>
    /^\d{1,18}$/.test(url.searchParams.get(name) ?? ""),
  );
  if (id !== undefined) {
    return byNumber(decodePath(url.pathname), url.searchParams.get(id) ?? "");
  }
  return url.search === "" ? decodePath(url.pathname) || "/" : null;
}

/** Where a file stood on the old site, as a path of the ledger; null when it stood elsewhere or cannot be kept. */
export function oldFilePath(address: string, site: SourceSite): string | null {
  const path = oldPathOf(address, site);
  return path === null || path === "/" || whyRefused(path) !== null ? null : path;
}

/**
 * A page of a kind that the old system made by itself: `category`, `tag`, `author`; null when it cannot be kept. Ghost
 * knows no categories: what we take for one was a tag there.
 */
export function oldListPath(site: SourceSite, kind: string, slugs: string[]): string | null {
  const shown = site.system === "ghost" && kind === "category" ? "tag" : kind;
  const path = [site.folder, shown, ...slugs.map(decodePath)].join("/");
  return slugs.every((slug) => slug !== "") && whyRefused(path) === null ? path : null;
}

/** The address by number of a category (`cat`) or an author; null for what has none. */
export function oldQueryPath(site: SourceSite, name: "cat" | "author", id: string): string | null {
  const isNumbered = site.system === "wordpress" && /^\d{1,18}$/.test(id);
  return isNumbered ? `${site.folder || "/"}?${name}=${id}` : null;
}

/** Pages, which WordPress also knows as `?page_id=ID`, are asked for by the same form (`lib/addresses/legacy-address.ts`). */
function byNumber(path: string, id: string): string {
  return `${path === "" ? "/" : path}?p=${id}`;
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
