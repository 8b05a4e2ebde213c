import type { HeadView } from "#lib/published/head-view";
import type { PageView } from "#lib/published/views";
import { absoluteUrl } from "#lib/syndication/absolute-url";
import {
  alternatesOf,
  editionFeed,
  openRobots,
  socialLocale,
  titleWithSite,
  type Where,
} from "#lib/syndication/head-parts";
import { snippetOf } from "#lib/syndication/snippet";

/** The head of an undated text: About, Contact, a policy. */
export function headOfPage(where: Where, page: PageView): HeadView {
  const { siteUrl, site } = where;
  const { edition } = site;
  const { path, title, standfirst, seo, translations } = page;
  const description = seo.description || standfirst || snippetOf(page.document) || title;
  const url = absoluteUrl(siteUrl, path);
  return {
    title: titleWithSite(seo.title ?? title, edition),
    description,
    canonical: url,
    robots: seo.noindex ? "noindex" : openRobots,
    alternates: seo.noindex ? [] : alternatesOf(siteUrl, { edition, path }, translations),
    feeds: [editionFeed(where)],
    social: {
      type: "website",
      title,
      description,
      url,
      siteName: edition.siteName,
      locale: socialLocale(edition),
      image: null,
      article: null,
    },
  };
}
