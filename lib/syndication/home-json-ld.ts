import type { CollectionPage, WithContext } from "schema-dts";
import { pathOf } from "#lib/published/paths";
import type { HomePageView } from "#lib/published/views";
import { collectionJsonLd } from "#lib/syndication/collection-json-ld";
import type { Where } from "#lib/syndication/head-parts";
import { itemOf } from "#lib/syndication/item-list-json-ld";

/** An edition's front page as a list of everything of ours that stands on it, from the lead down. */
export function homeJsonLd(where: Where, home: HomePageView): WithContext<CollectionPage> {
  const { edition } = where.site;
  const { lead, secondaries, blocks, strips } = home;
  const cards = [
    ...(lead === null ? [] : [lead]),
    ...secondaries,
    // What others wrote is theirs to list.
    ...blocks.flatMap((name) => (name === "outside" ? [] : home[name])),
    ...strips.flatMap((strip) => strip.cards),
  ];
  return collectionJsonLd(where, {
    name: edition.siteName,
    description: edition.tagline || null,
    path: pathOf.home(edition),
    items: cards.map(itemOf),
  });
}
