import { absoluteUrl } from "#lib/syndication/absolute-url";
import { aiCrawlers } from "#lib/syndication/ai-crawlers";

/** Which crawlers of language models may come. */
export type AllowedCrawlers = { allowTraining: boolean; allowAssistants: boolean };

/**
 * What crawlers may fetch (RFC 9309): everything but the desk and its interfaces; those of language models nothing at all,
 * where the newsroom says so. What must not be found, such as previews, search results, the open interfaces and their
 * reference, says `noindex` itself, which a crawler reads only when it may fetch it, and else lists the bare address where
 * somebody links to it; so none of that is refused here. Of two rules that fit an address the longer one counts.
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
    "User-agent: *\nDisallow: /admin$\nDisallow: /admin/\nDisallow: /api/\nAllow: /api/v1\n",
    ...(refused.length === 0
      ? []
      : [`${refused.map((name) => `User-agent: ${name}\n`).join("")}Disallow: /\n`]),
    sitemapPaths.map((path) => `Sitemap: ${absoluteUrl(siteUrl, path)}\n`).join(""),
  ];
  return groups.join("\n");
}
