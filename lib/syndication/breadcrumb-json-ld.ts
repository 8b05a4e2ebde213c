import type { BreadcrumbList, WithContext } from "schema-dts";
import type { Step } from "#lib/addresses/steps-to";
import { absoluteUrl } from "#lib/syndication/absolute-url";

/** The breadcrumb that the page shows, as data; positions count from 1. */
export function breadcrumbJsonLd(siteUrl: string, steps: Step[]): WithContext<BreadcrumbList> {
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      ...(path !== null && { item: absoluteUrl(siteUrl, path) }),
    })),
  };
}
