/** The most addresses one sitemap, or one index, may list (sitemaps.org protocol). */
export const sitemapLimit = 50_000;

/**
 * One page, or one sitemap of an index. `lastModified` is when what it shows really changed (ISO
 * 8601), or null where we do not know: crawlers stop believing dates that are not true.
 */
export type SitemapEntry = { path: string; lastModified: string | null };

/** How many files a list of addresses needs; an empty list still has one. */
export function sitemapFileCount(total: number): number {
  return Math.max(1, Math.ceil(total / sitemapLimit));
}
