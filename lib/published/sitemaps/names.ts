import { editionCodeSource } from "#lib/language/edition-code";
import { type SitemapMonth, type SitemapPart, sitemapParts } from "#lib/published/sitemaps/entry";
import { tagOf } from "#lib/published/tags";

/** Which sitemap of an edition: one of its parts, the articles of a month, or the latest news; each may have several files. */
export type SitemapName = {
  code: string;
  of: SitemapPart | SitemapMonth | "news";
  number: number;
};

const name = new RegExp(
  `^(?<code>${editionCodeSource})-(?<of>${sitemapParts.join("|")}|news|[1-9][0-9]{3}-(?:0[1-9]|1[0-2]))(?:-(?<number>[1-9][0-9]{0,4}))?\\.xml$`,
);

/** The address of a sitemap: `/sitemaps/fa-2026-11.xml`, and of the second file of a busy month `…-2.xml`. */
export function sitemapPath({ code, of, number }: SitemapName): string {
  return `/sitemaps/${code}-${of}${number === 1 ? "" : `-${number}`}.xml`;
}

/** What the last part of such an address asks for; null where it is no name of ours. */
export function readSitemapName(file: string): SitemapName | null {
  const { code, of, number } = name.exec(file)?.groups ?? {};
  if (code === undefined || of === undefined || number === "1") return null;
  return { code, of, number: Number(number ?? 1) };
}

/** Whether it asks for a month, and not for a part or the news. */
export function isMonth(of: SitemapName["of"]): of is SitemapMonth {
  return /^[0-9]/.test(of);
}

/**
 * Under which tags a sitemap is kept. One of a month stands until something there comes, changes or goes, or a section gets
 * another address; the others change with whatever is published.
 */
export function tagsOfSitemap(editionId: string, of: SitemapName["of"]): string[] {
  if (!isMonth(of)) return [tagOf.sitemap(editionId)];
  return [tagOf.site(), tagOf.month(editionId, new Date(`${of}-01`))];
}
