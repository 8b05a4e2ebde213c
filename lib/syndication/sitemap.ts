import { absoluteUrl } from "#lib/syndication/absolute-url";
import { escapeXml } from "#lib/syndication/escape-xml";

/** The most addresses one sitemap, or one index, may list (sitemaps.org protocol). */
export const sitemapLimit = 50_000;

/**
 * One page, or one sitemap of an index. `lastModified` is when what it shows really changed (ISO
 * 8601), or null where we do not know: crawlers stop believing dates that are not true.
 */
export type SitemapEntry = { path: string; lastModified: string | null };

const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** Which pages there are, piece by piece, so that a large site is never held in memory as one text. */
export function* sitemapUrlset(siteUrl: string, pages: Iterable<SitemapEntry>): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${namespace}>\n`;
  yield* elements("url", siteUrl, pages);
  yield "</urlset>\n";
}

/** Which sitemaps there are. */
export function* sitemapIndex(siteUrl: string, files: Iterable<SitemapEntry>): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex ${namespace}>\n`;
  yield* elements("sitemap", siteUrl, files);
  yield "</sitemapindex>\n";
}

/** How many files a list of addresses needs; an empty list still has one. */
export function sitemapFileCount(total: number): number {
  return Math.max(1, Math.ceil(total / sitemapLimit));
}

function* elements(
  name: "url" | "sitemap",
  siteUrl: string,
  entries: Iterable<SitemapEntry>,
): Generator<string> {
  let count = 0;
  for (const { path, lastModified } of entries) {
    count += 1;
    if (count > sitemapLimit) {
      throw new RangeError(`A sitemap lists at most ${sitemapLimit} addresses; split the list.`);
    }
    const location = `<loc>${escapeXml(absoluteUrl(siteUrl, path))}</loc>`;
    const date = lastModified ? `<lastmod>${escapeXml(lastModified)}</lastmod>` : "";
    yield `<${name}>${location}${date}</${name}>\n`;
  }
}
