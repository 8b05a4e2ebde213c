import type { EditionView } from "#lib/language/edition";
import { isoWithOffset } from "#lib/language/iso-time";
import type { HeadView, SocialArticleView } from "#lib/published/head-view";
import type { ArticlePageView, ArticleView } from "#lib/published/views";
import { absoluteUrl } from "#lib/syndication/absolute-url";
import {
  alternatesOf,
  editionFeed,
  markdownUrl,
  openRobots,
  type Where,
} from "#lib/syndication/head-parts";
import { searchResultOf } from "#lib/syndication/search-result";
import { sharedImage } from "#lib/syndication/share-image";
import { socialOf } from "#lib/syndication/social-of";

/**
 * The head of an article. An article that first appeared elsewhere names that address as canonical;
 * it then stands beside no translation, as those must belong to the canonical page.
 */
export function headOfArticle(where: Where, page: ArticlePageView): HeadView {
  const { siteUrl, site } = where;
  const { edition } = site;
  const { article, translations } = page;
  const { path, headline, seo } = article;
  const { title, description } = searchResultOf(article, edition);
  const url = absoluteUrl(siteUrl, seo.canonicalUrl ?? path);
  const isOwn = seo.canonicalUrl === null && !seo.noindex;
  return {
    title,
    description,
    canonical: url,
    robots: seo.noindex ? "noindex" : openRobots,
    alternates: isOwn ? alternatesOf(siteUrl, { edition, path }, translations) : [],
    feeds: [editionFeed(where)],
    markdown: markdownUrl(siteUrl, path),
    social: socialOf(where, {
      type: "article",
      title: headline,
      description,
      url,
      image: sharedImage(siteUrl, edition, article),
      article: socialArticle(siteUrl, edition, article),
    }),
  };
}

function socialArticle(
  siteUrl: string,
  edition: EditionView,
  { publishedAt, updatedAt, section, bylines, topics }: ArticleView,
): SocialArticleView {
  const authorPaths = bylines.flatMap(({ path }) => (path === null ? [] : [path]));
  return {
    publishedTime: isoWithOffset(publishedAt, edition.timeZone),
    modifiedTime: updatedAt === null ? null : isoWithOffset(updatedAt, edition.timeZone),
    section: section.name,
    authors: [...new Set(authorPaths)].map((path) => absoluteUrl(siteUrl, path)),
    tags: topics.map(({ name }) => name),
  };
}
