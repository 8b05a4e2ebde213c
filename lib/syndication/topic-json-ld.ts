import type { EventLeaf, OrganizationLeaf, PersonLeaf, PlaceLeaf, ThingLeaf } from "schema-dts";
import type { TopicType } from "#lib/content/kinds";
import type { TopicLinkView, TopicPageView } from "#lib/published/views";
import { absoluteUrl } from "#lib/syndication/absolute-url";

type Named = ThingLeaf | PersonLeaf | OrganizationLeaf | PlaceLeaf | EventLeaf;

const topicTypes = {
  subject: "Thing",
  person: "Person",
  organisation: "Organization",
  place: "Place",
  event: "Event",
} as const satisfies Record<TopicType, string>;

/** What an article is tagged with, by its kind. */
export function topicJsonLd(siteUrl: string, { type, name, path }: TopicLinkView): Named {
  return {
    "@type": topicTypes[type],
    name,
    ...(path !== null && { url: absoluteUrl(siteUrl, path) }),
  };
}

/** What the page of a topic says about it; of its facts only its own website, as the others are words for people. */
export function topicOfPageJsonLd(
  siteUrl: string,
  { topic, facts, description }: Pick<TopicPageView, "topic" | "facts" | "description">,
): Named {
  const { href = null } = facts.find(({ name }) => name === "website") ?? {};
  return {
    ...topicJsonLd(siteUrl, topic),
    ...(description && { description }),
    ...(href !== null && { sameAs: absoluteUrl(siteUrl, href) }),
  };
}

/** Editors order topics: the first is what an article is about, the others are mentioned. */
export function topicsJsonLd(siteUrl: string, topics: TopicLinkView[]) {
  const [first, ...others] = topics;
  if (first === undefined) return {};
  return {
    keywords: topics.map(({ name }) => name),
    about: [topicJsonLd(siteUrl, first)],
    ...(others.length > 0 && { mentions: others.map((topic) => topicJsonLd(siteUrl, topic)) }),
  };
}
