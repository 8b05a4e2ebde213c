/** The most addresses one sitemap, or one index, may list (sitemaps.org protocol). */
export const sitemapLimit = 50_000;

/**
 * So many addresses stand in one file of ours: a tenth of what may, so that a file stays some megabytes small, is made in
 * a moment, and is kept and compared like a page.
 */
export const sitemapLength = 5_000;

/** The longest address that a sitemap may name (sitemaps.org protocol). */
export const longestLocation = 2_047;

/**
 * One page. `lastModified` is when what it shows really changed (ISO 8601), or null where we do not know: crawlers stop
 * believing dates that are not true. `images` are the paths of the pictures on it.
 */
export type SitemapEntry = { path: string; lastModified: string | null; images?: string[] };

/** How many files a list of addresses needs. */
export function sitemapFileCount(total: number): number {
  return Math.ceil(total / sitemapLength);
}

/** What an edition's sitemaps list, beside its articles by month: its sections and own pages, its topics, authors, Pages. */
export const sitemapParts = ["sections", "topics", "authors", "pages"] as const;
export type SitemapPart = (typeof sitemapParts)[number];

/** A month as articles are dated, whatever the edition's own calendar: `2026-11`. */
export type SitemapMonth = string;

/** An article as a sitemap of news names it. */
export type NewsEntry = { path: string; title: string; language: string; publishedAt: string };
