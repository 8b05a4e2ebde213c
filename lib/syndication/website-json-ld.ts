import type { SearchAction, WebSite, WebSiteLeaf, WithContext } from "schema-dts";
import { pathOf } from "#lib/published/paths";
import { absoluteUrl } from "#lib/syndication/absolute-url";
import { languageTag, type Where } from "#lib/syndication/head-parts";
import { publisherJsonLd } from "#lib/syndication/publisher-json-ld";

/** The site of an edition, for whatever is a part of it. */
export function siteJsonLd({ siteUrl, site }: Where): WebSiteLeaf {
  const url = absoluteUrl(siteUrl, pathOf.home(site.edition));
  return { "@type": "WebSite", "@id": `${url}#website`, name: site.edition.siteName, url };
}

/**
 * What the front page says of the site: its name, so that search results show it instead of the host, and how it is
 * searched.
 */
export function websiteJsonLd(where: Where): WithContext<WebSite> {
  const { siteUrl, site } = where;
  const { tagline } = site.edition;
  return {
    "@context": "https://schema.org",
    ...siteJsonLd(where),
    ...(tagline && { description: tagline }),
    inLanguage: languageTag(site.edition),
    publisher: publisherJsonLd(where),
    potentialAction: searchJsonLd(absoluteUrl(siteUrl, pathOf.search(site.edition))),
  };
}

/** schema-dts does not know the name of a word that is filled in (schema.org, “Potential Actions”). */
function searchJsonLd(search: string): SearchAction {
  const action: SearchAction = {
    "@type": "SearchAction",
    target: { "@type": "EntryPoint", urlTemplate: `${search}?q={search_term_string}` },
  };
  return Object.assign(action, { "query-input": "required name=search_term_string" });
}
