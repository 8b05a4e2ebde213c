import type { EditionView } from "#lib/language/edition";
import { longestLocation, type NewsEntry, type SitemapEntry } from "#lib/published/sitemaps/entry";
import { sitemapPath } from "#lib/published/sitemaps/names";
import { absoluteUrl } from "#lib/syndication/absolute-url";
import { escapeXml } from "#lib/syndication/escape-xml";
import { refuseMore, sitemapIndex, sitemapNamespace } from "#lib/syndication/sitemap";

/** The most articles that one sitemap of news may name (Google, “News sitemaps”). */
const newsLimit = 1_000;

type Publication = { siteUrl: string; edition: EditionView };

/**
 * What an edition published of late, for search engines that show news. When it is more than one sitemap may name, it is
 * an index of several, at the same address.
 */
export function newsSitemap(of: Publication, news: NewsEntry[]): string {
  if (news.length <= newsLimit) return urlset(of, news);
  const { code } = of.edition;
  const files = Array.from(
    { length: Math.ceil(news.length / newsLimit) },
    (_, index): SitemapEntry => {
      const [newest] = news.slice(index * newsLimit);
      const path = sitemapPath({ code, of: "news", number: index + 1 });
      return { path, lastModified: newest?.publishedAt ?? null };
    },
  );
  return sitemapIndex(of.siteUrl, files);
}

/** One of these several; null where there is none of that number. */
export function newsSitemapFile(of: Publication, news: NewsEntry[], number: number): string | null {
  const some = news.slice((number - 1) * newsLimit, number * newsLimit);
  return some.length === 0 ? null : urlset(of, some);
}

function urlset(of: Publication, news: NewsEntry[]): string {
  refuseMore(news.length, newsLimit);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<urlset ${sitemapNamespace} xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n`,
    ...news.map((entry) => urlXml(of, entry)),
    "</urlset>\n",
  ].join("");
}

function urlXml({ siteUrl, edition }: Publication, entry: NewsEntry): string {
  const location = absoluteUrl(siteUrl, entry.path);
  if (location.length > longestLocation) return "";
  const language = escapeXml(newsLanguage(entry.language));
  return [
    `<url><loc>${escapeXml(location)}</loc><news:news>`,
    `<news:publication><news:name>${escapeXml(edition.siteName)}</news:name>`,
    `<news:language>${language}</news:language></news:publication>`,
    `<news:publication_date>${escapeXml(entry.publishedAt)}</news:publication_date>`,
    `<news:title>${escapeXml(entry.title)}</news:title></news:news></url>\n`,
  ].join("");
}

/** Two letters of ISO 639, but for Chinese, of which there are two (Google, “News sitemaps”). */
function newsLanguage(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  if (language !== "zh") return language;
  return script === "Hant" ? "zh-tw" : "zh-cn";
}
