import type { HeadView } from "#lib/published/head-view";
import { absoluteUrl } from "#lib/syndication/absolute-url";
import {
  editionFeed,
  openRobots,
  socialLocale,
  titleWithSite,
  type Where,
} from "#lib/syndication/head-parts";

type ArchivePart = { title: string; path: string; description: string };

/** The head of the archive, or of one of its months. */
export function headOfArchive(where: Where, page: ArchivePart): HeadView {
  const { siteUrl, site } = where;
  const { edition } = site;
  const url = absoluteUrl(siteUrl, page.path);
  return {
    title: titleWithSite(page.title, edition),
    description: page.description,
    canonical: url,
    robots: openRobots,
    alternates: [],
    feeds: [editionFeed(where)],
    social: {
      type: "website",
      title: page.title,
      description: page.description,
      url,
      siteName: edition.siteName,
      locale: socialLocale(edition),
      image: null,
      article: null,
    },
  };
}
