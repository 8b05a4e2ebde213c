import type { ImageObjectLeaf, NewsMediaOrganizationLeaf } from "schema-dts";
import type { PolicyKind } from "#lib/content/site-settings";
import { pathOf } from "#lib/published/paths";
import { absoluteUrl } from "#lib/syndication/absolute-url";
import type { Where } from "#lib/syndication/head-parts";
import { houseIcon } from "#lib/syndication/house-icon";

/** What schema.org calls the Page on which a newsroom says what it holds itself to. */
const policyNames = {
  ethics: "ethicsPolicy",
  corrections: "correctionsPolicy",
  ownership: "ownershipFundingInfo",
  factChecking: "verificationFactCheckingPolicy",
  diversity: "diversityPolicy",
} as const satisfies Record<PolicyKind, keyof NewsMediaOrganizationLeaf>;

/**
 * The newspaper itself, as its edition names it; one `@id` for all editions. Its principles are the Page on ethics, which
 * who looks for the more general name finds as well.
 */
export function publisherJsonLd({ siteUrl, site }: Where): NewsMediaOrganizationLeaf {
  const { edition, policies } = site;
  const pages = policies.map(({ kind, path }) => [policyNames[kind], absoluteUrl(siteUrl, path)]);
  const ethics = policies.find(({ kind }) => kind === "ethics");
  return {
    "@type": "NewsMediaOrganization",
    "@id": `${absoluteUrl(siteUrl, "/")}#publisher`,
    name: edition.siteName,
    url: absoluteUrl(siteUrl, pathOf.home(edition)),
    logo: logoJsonLd(siteUrl, site.logo),
    ...(ethics && { publishingPrinciples: absoluteUrl(siteUrl, ethics.path) }),
    ...Object.fromEntries(pages),
  };
}

function logoJsonLd(siteUrl: string, logo: Where["site"]["logo"]): ImageObjectLeaf {
  const { path, edge } = houseIcon;
  const { src, width, height } = logo ?? { src: path, width: edge, height: edge };
  return {
    "@type": "ImageObject",
    url: absoluteUrl(siteUrl, src),
    width: String(width),
    height: String(height),
  };
}
