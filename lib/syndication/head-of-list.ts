import { wordingFor } from "#lib/language/wording-for";
import type { HeadView, SocialView } from "#lib/published/head-view";
import { numberedPath } from "#lib/published/paths";
import type {
  AuthorPageView,
  ImageView,
  ListPageView,
  SectionPageView,
  TopicPageView,
  TwinView,
} from "#lib/published/views";
import { absoluteUrl } from "#lib/syndication/absolute-url";
import {
  alternatesOf,
  editionFeed,
  listFeeds,
  openRobots,
  titleWithSite,
  type Where,
} from "#lib/syndication/head-parts";
import { socialImage, socialOf } from "#lib/syndication/social-of";

/** What a list is about may have a page in other editions. */
type Twins = TwinView[];

export function headOfSection(where: Where, list: SectionPageView, twins: Twins): HeadView {
  return headOfList(where, list, { type: "website", twins, titled: (name) => name });
}

export function headOfTopic(where: Where, list: TopicPageView, twins: Twins): HeadView {
  const { titleOfTopic: titled } = wordingFor(where.site.edition.code);
  return headOfList(where, list, { type: "website", twins, titled });
}

export function headOfAuthor(where: Where, list: AuthorPageView, twins: Twins): HeadView {
  const { authorKind, photo } = list.author;
  const type = authorKind === "person" ? "profile" : "website";
  const { titleOfAuthor: titled } = wordingFor(where.site.edition.code);
  return headOfList(where, list, { type, photo, twins, titled });
}

/** Every page of a list is its own canonical page: page 2 is no copy of page 1. */
function headOfList(
  where: Where,
  list: ListPageView,
  of: {
    type: SocialView["type"];
    photo?: ImageView | null;
    twins: Twins;
    /** How a tab and a search result call it, among others of the same name. */
    titled: (name: string) => string;
  },
): HeadView {
  const { type, photo = null, titled } = of;
  const twins = of.twins.map((twin) => ({ ...twin, isListed: true }));
  const { siteUrl, site } = where;
  const { edition } = site;
  const { title, path, number } = list;
  const description = descriptionOfList(list);
  const wording = wordingFor(edition.code);
  const numbered = (name: string) => (number === null ? name : wording.titleOfPage(name, number));
  const url = absoluteUrl(siteUrl, number === null ? path : numberedPath(path, number));
  return {
    title: titleWithSite(numbered(titled(title)), edition),
    description,
    canonical: url,
    robots: openRobots,
    alternates: alternatesOf(siteUrl, { edition, path }, twins),
    feeds: [...listFeeds(where, list), editionFeed(where)],
    social: socialOf(where, {
      type,
      title: numbered(title),
      description,
      url,
      image: socialImage(siteUrl, photo ?? list.cards.find(({ image }) => image)?.image ?? null),
      article: null,
    }),
  };
}

/** What is said of a list, or else what stands first in it. */
function descriptionOfList({ description, cards }: ListPageView): string | null {
  const first = cards.slice(0, 3).map(({ headline }) => headline);
  return description || first.join(" · ") || null;
}
