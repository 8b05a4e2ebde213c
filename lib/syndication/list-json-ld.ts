import type { CollectionPage, WithContext } from "schema-dts";
import { numberedPath } from "#lib/published/paths";
import type { AuthorPageView, ListPageView, TopicPageView } from "#lib/published/views";
import { absoluteUrl } from "#lib/syndication/absolute-url";
import { languageTag, type Where } from "#lib/syndication/head-parts";

/** A section, topic or author as a list of the articles on this page, in the order shown. */
export function listJsonLd(
  { siteUrl, site }: Where,
  list: ListPageView &
    Partial<Pick<AuthorPageView, "author"> & Pick<TopicPageView, "topic" | "facts">>,
): WithContext<CollectionPage> {
  const { title, description, path, number, cards, author, topic, facts = [] } = list;
  return {
    "@context": "https://schema.org",
    "@type": "CollectionPage",
    name: title,
    ...(description && { description }),
    url: absoluteUrl(siteUrl, number === null ? path : numberedPath(path, number)),
    inLanguage: languageTag(site.edition),
    ...(author && { about: authorJsonLd(siteUrl, author) }),
    ...(topic && { about: topicJsonLd(siteUrl, { topic, facts, description }) }),
    mainEntity: {
      "@type": "ItemList",
      itemListElement: cards.map((card, index) => ({
        "@type": "ListItem",
        position: index + 1,
        name: card.headline,
        url: absoluteUrl(siteUrl, card.path),
      })),
    },
  };
}

const topicTypes = {
  subject: "Thing",
  person: "Person",
  organisation: "Organization",
  place: "Place",
  event: "Event",
} as const;

/** What a topic is; of its facts only the address of its own website, as the others are words for people. */
function topicJsonLd(siteUrl: string, of: Pick<TopicPageView, "topic" | "facts" | "description">) {
  const { topic, facts, description } = of;
  const { href = null } = facts.find(({ name }) => name === "website") ?? {};
  return {
    "@type": topicTypes[topic.type],
    name: topic.name,
    ...(description && { description }),
    ...(topic.path !== null && { url: absoluteUrl(siteUrl, topic.path) }),
    ...(href !== null && { sameAs: absoluteUrl(siteUrl, href) }),
  };
}

function authorJsonLd(
  siteUrl: string,
  { name, path, authorKind, role, photo, sameAs }: AuthorPageView["author"],
) {
  return {
    "@type": authorKind === "person" ? ("Person" as const) : ("Organization" as const),
    name,
    ...(path !== null && { url: absoluteUrl(siteUrl, path) }),
    ...(authorKind === "person" && role && { jobTitle: role }),
    ...(photo && { image: absoluteUrl(siteUrl, photo.src) }),
    ...(sameAs.length > 0 && { sameAs }),
  };
}
