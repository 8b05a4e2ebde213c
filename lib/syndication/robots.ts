import { absoluteUrl } from "#lib/syndication/absolute-url";
import { aiCrawlers } from "#lib/syndication/ai-crawlers";

/** Which crawlers of language models may come. */
export type AllowedCrawlers = { allowTraining: boolean; allowAssistants: boolean };

/**
 * What crawlers may fetch (RFC 9309): everything but the desk and the APIs; those of language models nothing at all, where
 * the newsroom says so. Pages that must not be found, such as previews and search results, say `noindex` themselves, which
 * a crawler reads only when it may fetch them; so they are not listed here.
 */
export function robotsTxt(of: {
  siteUrl: string;
  sitemapPaths: string[];
  allowed: AllowedCrawlers;
}): string {
  const { siteUrl, sitemapPaths, allowed } = of;
  const refused = [
    ...(allowed.allowTraining ? [] : aiCrawlers.training),
    ...(allowed.allowAssistants ? [] : aiCrawlers.assistants),
  ];
  const groups = [
    "User-agent: *\nDisallow: /admin$\nDisallow: /admin/\nDisallow: /api/\n",
    ...(refused.length === 0
      ? []
      : [`${refused.map((name) => `User-agent: ${name}\n`).join("")}Disallow: /\n`]),
    sitemapPaths.map((path) => `Sitemap: ${absoluteUrl(siteUrl, path)}\n`).join(""),
  ];
  return groups.join("\n");
}
