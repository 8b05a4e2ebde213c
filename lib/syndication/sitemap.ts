import { longestLocation, type SitemapEntry, sitemapLimit } from "#lib/published/sitemaps/entry";
import { absoluteUrl } from "#lib/syndication/absolute-url";
import { escapeXml } from "#lib/syndication/escape-xml";

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
export const sitemapNamespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const imageNamespace = 'xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"';

/**
 * Which pages there are, with the pictures on them, as they are read: a large sitemap is never held in memory as one
 * text. What has too long an address for a sitemap is left out. More than the protocol allows throws.
 */
export async function* sitemapUrlset(
  siteUrl: string,
  portions: AsyncIterable<SitemapEntry[]> | Iterable<SitemapEntry[]>,
): AsyncGenerator<string> {
  yield `${declaration}<urlset ${sitemapNamespace} ${imageNamespace}>\n`;
  let count = 0;
  for await (const entries of portions) {
    count += entries.length;
    refuseMore(count);
    yield entries.map((entry) => element("url", siteUrl, entry)).join("");
  }
  yield "</urlset>\n";
}

/** Which sitemaps there are. */
export function sitemapIndex(siteUrl: string, files: SitemapEntry[]): string {
  refuseMore(files.length);
  const elements = files.map((file) => element("sitemap", siteUrl, file));
  return `${declaration}<sitemapindex ${sitemapNamespace}>\n${elements.join("")}</sitemapindex>\n`;
}

export function refuseMore(count: number, limit: number = sitemapLimit): void {
  if (count <= limit) return;
  throw new RangeError(`A sitemap lists at most ${limit} addresses; split the list.`);
}

function element(name: "url" | "sitemap", siteUrl: string, entry: SitemapEntry): string {
  const { path, lastModified, images = [] } = entry;
  const location = absoluteUrl(siteUrl, path);
  if (location.length > longestLocation) return "";
  const date = lastModified === null ? "" : `<lastmod>${escapeXml(lastModified)}</lastmod>`;
  const pictures = images.map(
    (image) =>
      `<image:image><image:loc>${escapeXml(absoluteUrl(siteUrl, image))}</image:loc></image:image>`,
  );
  return `<${name}><loc>${escapeXml(location)}</loc>${date}${pictures.join("")}</${name}>\n`;
}
