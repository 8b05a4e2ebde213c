import type { WebSite, WithContext } from "schema-dts";
import { pathOf } from "#lib/published/paths";
import { absoluteUrl } from "#lib/syndication/absolute-url";
import { languageTag, type Where } from "#lib/syndication/head-parts";
import { publisherJsonLd } from "#lib/syndication/publisher-json-ld";

/** What the front page says of the site: its name, so that search results show it instead of the host. */
export function websiteJsonLd(where: Where): WithContext<WebSite> {
  const { siteUrl, site } = where;
  const { siteName, tagline } = site.edition;
  return {
    "@context": "https://schema.org",
    "@type": "WebSite",
    name: siteName,
    ...(tagline && { description: tagline }),
    url: absoluteUrl(siteUrl, pathOf.home(site.edition)),
    inLanguage: languageTag(site.edition),
    publisher: publisherJsonLd(where),
  };
}
