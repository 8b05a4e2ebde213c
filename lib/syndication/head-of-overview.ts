import type { HeadView } from "#lib/published/head-view";
import type { TwinView } from "#lib/published/views";
import { absoluteUrl } from "#lib/syndication/absolute-url";
import {
  alternatesOf,
  editionFeed,
  openRobots,
  titleWithSite,
  type Where,
} from "#lib/syndication/head-parts";
import { socialOf } from "#lib/syndication/social-of";

/** A page that lists what is there, and where it stands in other editions. */
type Overview = { title: string; path: string; description: string; twins?: TwinView[] };

/** The head of the archive, of one of its months, of all corrections, topics or authors. */
export function headOfOverview(where: Where, page: Overview): HeadView {
  const { siteUrl, site } = where;
  const { edition } = site;
  const { title, path, description, twins = [] } = page;
  const url = absoluteUrl(siteUrl, path);
  const others = twins.map((twin) => ({ ...twin, isListed: true }));
  return {
    title: titleWithSite(title, edition),
    description,
    canonical: url,
    robots: openRobots,
    alternates: alternatesOf(siteUrl, { edition, path }, others),
    feeds: [editionFeed(where)],
    social: socialOf(where, {
      type: "website",
      title,
      description,
      url,
      image: null,
      article: null,
    }),
  };
}
