import type { HeadView } from "#lib/published/head-view";
import type { PageView } from "#lib/published/views";
import { absoluteUrl } from "#lib/syndication/absolute-url";
import {
  alternatesOf,
  editionFeed,
  markdownUrl,
  openRobots,
  type Where,
} from "#lib/syndication/head-parts";
import { searchResultOf } from "#lib/syndication/search-result";
import { socialOf } from "#lib/syndication/social-of";

/** The head of an undated text: About, Contact, a policy. */
export function headOfPage(where: Where, page: PageView): HeadView {
  const { siteUrl, site } = where;
  const { edition } = site;
  const { path, title, standfirst, seo, translations } = page;
  const said = { seo, standfirst, document: page.document, headline: title };
  const result = searchResultOf(said, edition);
  const url = absoluteUrl(siteUrl, path);
  return {
    ...result,
    canonical: url,
    robots: seo.noindex ? "noindex" : openRobots,
    alternates: seo.noindex ? [] : alternatesOf(siteUrl, { edition, path }, translations),
    feeds: [editionFeed(where)],
    markdown: markdownUrl(siteUrl, path),
    social: socialOf(where, {
      type: "website",
      title,
      description: result.description,
      url,
      image: null,
      article: null,
    }),
  };
}
