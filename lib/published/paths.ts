import { editionPath } from "#lib/addresses/edition-path";
import { feedFiles } from "#lib/addresses/own-paths";
import type { EditionView } from "#lib/language/edition";

type In = Pick<EditionView, "code" | "isDefault">;

/** The canonical path of each kind of page: decoded, absolute, without a host. The only place that says them. */
export const pathOf = {
  home: (edition: In) => editionPath(edition, "/"),
  section: (edition: In, slug: string) => editionPath(edition, `/${slug}`),
  article: (edition: In, sectionSlug: string, slug: string) =>
    editionPath(edition, `/${sectionSlug}/${slug}`),
  /** The texts that the article at a path has had, or one of them. */
  versions: (articlePath: string, number?: number) =>
    `${articlePath}/versions${number === undefined ? "" : `/${number}`}`,
  /** All topics, and all authors. */
  topics: (edition: In) => editionPath(edition, "/topics"),
  authors: (edition: In) => editionPath(edition, "/authors"),
  topic: (edition: In, slug: string) => editionPath(edition, `/topics/${slug}`),
  author: (edition: In, slug: string) => editionPath(edition, `/authors/${slug}`),
  page: (edition: In, slug: string) => editionPath(edition, `/pages/${slug}`),
  /** All months, or one of the edition's own calendar. */
  archive: (edition: In, of?: { year: number; month: number }) =>
    editionPath(
      edition,
      of === undefined ? "/archive" : `/archive/${of.year}/${String(of.month).padStart(2, "0")}`,
    ),
  /** The latest notes on articles, or those of one year of the edition's own calendar. */
  corrections: (edition: In, year?: number) =>
    editionPath(edition, year === undefined ? "/corrections" : `/corrections/${year}`),
  search: (edition: In) => editionPath(edition, "/search"),
  /** What readers keep of the edition on a home screen. */
  manifest: (edition: In) => editionPath(edition, "/manifest.webmanifest"),
  suggestions: (edition: In) => editionPath(edition, "/suggestions.json"),
  feed: (edition: In) => editionPath(edition, "/feed.xml"),
  opml: (edition: In) => editionPath(edition, "/opml.xml"),
  /** What makes a feed readable to somebody who opens it in a browser. */
  feedStyle: (edition: In) => editionPath(edition, "/feed.css"),
  newsSitemap: (edition: In) => editionPath(edition, "/news-sitemap.xml"),
};

/** The page with a number of the list at a path. */
export function numberedPath(listPath: string, number: number): string {
  return `${listPath === "/" ? "" : listPath}/page/${number}`;
}

/** Where the articles of a year begin on a page of a list. */
export function yearAnchor(year: number): string {
  return `y${year}`;
}

export type FeedFormat = keyof typeof feedFiles;

/** The feed of the list at a path; RSS unless another form is asked for. */
export function feedPath(listPath: string, format: FeedFormat = "rss"): string {
  return `${listPath === "/" ? "" : listPath}/${feedFiles[format]}`;
}
