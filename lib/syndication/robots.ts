import { absoluteUrl } from "#lib/syndication/absolute-url";

/**
 * What crawlers may fetch (RFC 9309): everything but the desk and the APIs. Pages that must not be
 * found, such as previews and search results, say `noindex` themselves, which a crawler reads only
 * when it may fetch them; so they are not listed here.
 */
export function robotsTxt(siteUrl: string, sitemapPaths: string[]): string {
  const sitemaps = sitemapPaths.map((path) => `Sitemap: ${absoluteUrl(siteUrl, path)}\n`);
  return `User-agent: *\nDisallow: /admin$\nDisallow: /admin/\nDisallow: /api/\n\n${sitemaps.join("")}`;
}
