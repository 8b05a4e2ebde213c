import { type SitemapEntry, sitemapLimit } from "#lib/published/sitemap-entry";
import { absoluteUrl } from "#lib/syndication/absolute-url";
import { escapeXml } from "#lib/syndication/escape-xml";

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
