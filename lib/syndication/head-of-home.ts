import type { HeadView } from "#lib/published/head-view";
import { pathOf } from "#lib/published/paths";
import type { HomePageView } from "#lib/published/views";
import { absoluteUrl } from "#lib/syndication/absolute-url";
import { alternatesOf, editionFeeds, openRobots, type Where } from "#lib/syndication/head-parts";
import { socialImage, socialOf } from "#lib/syndication/social-of";

/** The head of an edition's front page; every edition has one, so they are alternates of one another. */
export function headOfHome(where: Where, home: HomePageView): HeadView {
  const { siteUrl, site } = where;
  const { edition, editions } = site;
  const path = pathOf.home(edition);
  const url = absoluteUrl(siteUrl, path);
  const description = edition.tagline || null;
  const fronts = editions.map((other) => ({
    edition: other,
    path: pathOf.home(other),
    isListed: true,
  }));
  return {
    title: description ? `${edition.siteName} · ${description}` : edition.siteName,
    description,
    canonical: url,
    robots: openRobots,
    alternates: alternatesOf(siteUrl, { edition, path }, fronts),
    feeds: editionFeeds(where),
    social: socialOf(where, {
      type: "website",
      title: edition.siteName,
      description,
      url,
      image: socialImage(siteUrl, home.lead?.image ?? null),
      article: null,
    }),
  };
}
