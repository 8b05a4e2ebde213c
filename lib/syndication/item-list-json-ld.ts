import type { ItemListLeaf } from "schema-dts";
import { absoluteUrl } from "#lib/syndication/absolute-url";

/** What stands on a page, in the order shown, each once; positions count from 1. */
export function itemListJsonLd(
  siteUrl: string,
  items: { name: string; path: string }[],
): ItemListLeaf {
  const once = [...new Map(items.map((item) => [item.path, item])).values()];
  return {
    "@type": "ItemList",
    numberOfItems: once.length,
    itemListElement: once.map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      url: absoluteUrl(siteUrl, path),
    })),
  };
}

/** An article of a list, by its headline. */
export const itemOf = ({ headline, path }: { headline: string; path: string }) => ({
  name: headline,
  path,
});
