import type { CollectionPage, CollectionPageLeaf, WithContext } from "schema-dts";
import { absoluteUrl } from "#lib/syndication/absolute-url";
import { languageTag, type Where } from "#lib/syndication/head-parts";
import { itemListJsonLd } from "#lib/syndication/item-list-json-ld";
import { siteJsonLd } from "#lib/syndication/website-json-ld";

export type Collection = {
  name: string;
  description: string | null;
  path: string;
  /** Absent where a page lists names by the hundred, which its links tell as well. */
  items?: { name: string; path: string }[];
  /** Whom or what all of it is about. */
  about?: CollectionPageLeaf["about"];
};

/** A page that shows what is there, with everything on it in the order shown; an empty one lists nothing. */
export function collectionJsonLd(
  where: Where,
  { name, description, path, items = [], about }: Collection,
): WithContext<CollectionPage> {
  const { siteUrl, site } = where;
  return {
    "@context": "https://schema.org",
    "@type": "CollectionPage",
    name,
    ...(description && { description }),
    url: absoluteUrl(siteUrl, path),
    inLanguage: languageTag(site.edition),
    isPartOf: siteJsonLd(where),
    ...(about && { about }),
    ...(items.length > 0 && { mainEntity: itemListJsonLd(siteUrl, items) }),
  };
}
