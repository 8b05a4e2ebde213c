import type { CollectionPage, ProfilePage, WithContext } from "schema-dts";
import { numberedPath } from "#lib/published/paths";
import type { AuthorPageView, ListPageView, TopicPageView } from "#lib/published/views";
import { absoluteUrl } from "#lib/syndication/absolute-url";
import { authorJsonLd, profileJsonLd } from "#lib/syndication/author-json-ld";
import { type Collection, collectionJsonLd } from "#lib/syndication/collection-json-ld";
import { languageTag, type Where } from "#lib/syndication/head-parts";
import { itemOf } from "#lib/syndication/item-list-json-ld";
import { topicJsonLd, topicOfPageJsonLd } from "#lib/syndication/topic-json-ld";
import { siteJsonLd } from "#lib/syndication/website-json-ld";

/** A section as a list of the articles on this page. What is said of the whole stands on its front alone. */
export function listJsonLd(
  where: Where,
  list: ListPageView,
  of: Pick<Collection, "about"> = {},
): WithContext<CollectionPage> {
  const { title, description, path, number, cards } = list;
  return collectionJsonLd(where, {
    ...of,
    name: title,
    description: number === null ? description : null,
    path: number === null ? path : numberedPath(path, number),
    items: cards.map(itemOf),
  });
}

/** The same of a topic, and what that is. */
export function topicListJsonLd(where: Where, list: TopicPageView): WithContext<CollectionPage> {
  const { topic, number } = list;
  const about =
    number === null ? topicOfPageJsonLd(where.siteUrl, list) : topicJsonLd(where.siteUrl, topic);
  return listJsonLd(where, list, { about });
}

/**
 * The page of an author (Google's guide to profile pages), with what they wrote; its numbered pages, which show nothing but
 * articles, are lists about them.
 */
export function authorListJsonLd(
  where: Where,
  list: AuthorPageView,
): WithContext<ProfilePage | CollectionPage> {
  const { siteUrl, site } = where;
  const { title, author, path, number, cards } = list;
  if (number !== null) {
    const about = authorJsonLd(siteUrl, { ...author, sameAs: [] });
    return listJsonLd(where, list, { about });
  }
  const page: WithContext<ProfilePage> = {
    "@context": "https://schema.org",
    "@type": "ProfilePage",
    name: title,
    url: absoluteUrl(siteUrl, path),
    inLanguage: languageTag(site.edition),
    isPartOf: siteJsonLd(where),
    mainEntity: profileJsonLd(siteUrl, list),
    hasPart: cards.map((card) => ({
      "@type": "NewsArticle",
      headline: card.headline,
      url: absoluteUrl(siteUrl, card.path),
    })),
  };
  return page;
}
