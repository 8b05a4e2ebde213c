import type { CorrectionComment, MediaObject, NewsArticle, WithContext } from "schema-dts";
import type { StoryKind } from "#lib/content/kinds";
import { formatDateline } from "#lib/language/format-date";
import { isoWithOffset } from "#lib/language/iso-time";
import type { ArticlePageView, ArticleView } from "#lib/published/views";
import { absoluteUrl } from "#lib/syndication/absolute-url";
import { signaturesJsonLd } from "#lib/syndication/author-json-ld";
import { citationsOf } from "#lib/syndication/citations-of";
import { descriptionOf } from "#lib/syndication/description-of";
import { languageTag, type Where } from "#lib/syndication/head-parts";
import { imagesJsonLd } from "#lib/syndication/image-json-ld";
import { publisherJsonLd } from "#lib/syndication/publisher-json-ld";
import { topicsJsonLd } from "#lib/syndication/topic-json-ld";
import { translationsJsonLd } from "#lib/syndication/translations-json-ld";
import { siteJsonLd } from "#lib/syndication/website-json-ld";

type NewsArticleType = Exclude<NewsArticle, string>["@type"];

/** Which of schema.org's kinds of news an article is beside plain NewsArticle, the only one search engines document. */
const subtypes: Partial<Record<StoryKind, NewsArticleType>> = {
  analysis: "AnalysisNewsArticle",
  opinion: "OpinionNewsArticle",
  interview: "ReportageNewsArticle",
};

/**
 * An article as search engines read it (schema.org NewsArticle; Google's guide to article data): one
 * object for each author, dates with the edition's offset, corrections and clarifications as readers see them. It says
 * nothing that the page does not show, but where those who sign are elsewhere and how its pictures may be used.
 */
export function articleJsonLd(
  where: Where,
  page: Pick<ArticlePageView, "article" | "elsewhere" | "translations">,
): WithContext<NewsArticle> {
  const { siteUrl, site } = where;
  const { article } = page;
  const { headline, image, updatedAt, publishedAt, seo } = article;
  const at = (instant: string) => isoWithOffset(instant, site.edition.timeZone);
  const url = absoluteUrl(siteUrl, article.path);
  const data: WithContext<NewsArticle> = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline,
    ...(seo.title !== null && seo.title !== headline && { alternativeHeadline: seo.title }),
    description: descriptionOf(article),
    url,
    mainEntityOfPage: absoluteUrl(siteUrl, seo.canonicalUrl ?? article.path),
    datePublished: at(publishedAt),
    dateModified: at(updatedAt ?? publishedAt),
    ...datelineJsonLd(where, article),
    ...signaturesJsonLd(siteUrl, article.bylines, page.elsewhere),
    ...(image && { image: imagesJsonLd(siteUrl, image) }),
    ...associatedMedia(siteUrl, article),
    articleSection: article.section.name,
    ...topicsJsonLd(siteUrl, article.topics),
    inLanguage: languageTag({ code: article.language }),
    wordCount: article.wordCount,
    isAccessibleForFree: true,
    ...correctionsJsonLd(article, at),
    ...citationsJsonLd(article),
    ...translationsJsonLd(siteUrl, page),
    isPartOf: siteJsonLd(where),
    publisher: publisherJsonLd(where),
  };
  return withSubtype(data, subtypes[article.kind]);
}

/** schema-dts knows one `@type` an object; JSON-LD allows several. */
function withSubtype(data: WithContext<NewsArticle>, subtype: NewsArticleType | undefined) {
  if (subtype === undefined) return data;
  return Object.assign(data, { "@type": ["NewsArticle", subtype] });
}

/** The dateline as it is printed, and the place in it. */
function datelineJsonLd({ site }: Where, { dateline }: ArticleView) {
  const text = dateline && formatDateline(site.edition, dateline);
  if (!text) return {};
  const place = dateline.place?.trim();
  return {
    dateline: text.replace(/\s*—$/, ""),
    ...(place && { locationCreated: { "@type": "Place" as const, name: place } }),
  };
}

/** The documents offered with an article; what they are called is the title that readers see. */
function associatedMedia(siteUrl: string, { attachments }: ArticleView) {
  if (attachments.length === 0) return {};
  const media = attachments.map(
    ({ title, href, mediaType, bytes }): MediaObject => ({
      "@type": "MediaObject",
      name: title,
      contentUrl: absoluteUrl(siteUrl, href),
      encodingFormat: mediaType,
      contentSize: String(bytes),
    }),
  );
  return { associatedMedia: media };
}

function citationsJsonLd({ document }: ArticleView) {
  const citation = citationsOf(document).map((source) => ({
    "@type": "CreativeWork" as const,
    ...source,
  }));
  return citation.length > 0 ? { citation } : {};
}

function correctionsJsonLd({ corrections }: ArticleView, at: (instant: string) => string) {
  const correction = corrections
    .filter(({ kind }) => kind !== "update")
    .map(
      ({ text, publishedAt }): CorrectionComment => ({
        "@type": "CorrectionComment",
        text,
        datePublished: at(publishedAt),
      }),
    );
  return correction.length > 0 ? { correction } : {};
}
