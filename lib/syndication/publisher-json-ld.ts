import type { NewsMediaOrganizationLeaf } from "schema-dts";
import { pathOf } from "#lib/published/paths";
import { absoluteUrl } from "#lib/syndication/absolute-url";
import type { Where } from "#lib/syndication/head-parts";

/** The newspaper itself, as its edition names it; one `@id` for all editions. */
export function publisherJsonLd({ siteUrl, site }: Where): NewsMediaOrganizationLeaf {
  return {
    "@type": "NewsMediaOrganization",
    "@id": `${absoluteUrl(siteUrl, "/")}#publisher`,
    name: site.edition.siteName,
    url: absoluteUrl(siteUrl, pathOf.home(site.edition)),
  };
}
