import { hash } from "node:crypto";

/** So many letters of a tag's hash: of a million tags one in a thousand shares them with another, and expires with it. */
const length = 5;
/** Front caches take about 16 kB of such a header; more than this many tags make a page part of everything. */
const most = 700;

/** Stands on pages that show more than they can name; whoever expires anything expires these as well. */
export const manyTags = "many";

/**
 * What a page shows, as front caches name it (`Cache-Tag`): of each tag that can make it old the first letters of its
 * hash, since pages show hundreds of things and headers go out with each of them. Which these are for a tag, `cacheTag` says.
 */
export function cacheTags(tags: string[]): string {
  return tags.length > most ? manyTags : tags.map(cacheTag).join(",");
}

/** `article:<id>` as front caches know it: the first five letters of its SHA-256 in base64url. */
export function cacheTag(tag: string): string {
  return hash("sha256", tag, "base64url").slice(0, length);
}
