import type {
  CorrectionComment,
  ImageObject,
  MediaObject,
  NewsArticle,
  WithContext,
} from "schema-dts";
import type { BylineKind, StoryKind } from "#lib/content/kinds";
import { formatDateline } from "#lib/language/format-date";
import { isoWithOffset } from "#lib/language/iso-time";
import type { ArticleView, BylineView, ImageView } from "#lib/published/views";
import { absoluteUrl } from "#lib/syndication/absolute-url";
import { descriptionOf } from "#lib/syndication/description-of";
import { languageTag, type Where } from "#lib/syndication/head-parts";
import { publisherJsonLd } from "#lib/syndication/publisher-json-ld";

/** Which of schema.org's kinds of news an article is beside plain NewsArticle, the only one search engines document. */
const subtypes: Partial<Record<StoryKind, NewsArticleType>> = {
  analysis: "AnalysisNewsArticle",
  opinion: "OpinionNewsArticle",
  interview: "ReportageNewsArticle",
};
type NewsArticleType = Exclude<NewsArticle, string>["@type"];

/** Who signs in another capacity than as an author. */
const otherHands: ReadonlySet<BylineKind> = new Set(["translation", "photography"]);

/**
 * An article as search engines read it (schema.org NewsArticle; Google's guide to article data): one
 * object for each author with a name and nothing but the name, dates with the edition's offset,
 * corrections and clarifications as readers see them. It says nothing that the page does not show.
 */
export function articleJsonLd(where: Where, article: ArticleView): WithContext<NewsArticle> {
  const { siteUrl, site } = where;
  const { headline, bylines, image, topics, updatedAt, publishedAt } = article;
  const at = (instant: string) => isoWithOffset(instant, site.edition.timeZone);
  const url = absoluteUrl(siteUrl, article.path);
  const description = descriptionOf(article);
  const dateline = datelineText(where, article);
  const data: WithContext<NewsArticle> = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline,
    description,
    url,
    mainEntityOfPage: article.seo.canonicalUrl ?? url,
    datePublished: at(publishedAt),
    dateModified: at(updatedAt ?? publishedAt),
    ...(dateline && { dateline }),
    ...signed(
      siteUrl,
      "author",
      bylines.filter(({ kind }) => !otherHands.has(kind)),
    ),
    ...signed(siteUrl, "translator", ofKind(bylines, "translation")),
    ...signed(siteUrl, "contributor", ofKind(bylines, "photography")),
    ...(image && { image: imagesJsonLd(siteUrl, image) }),
    ...associatedMedia(siteUrl, article),
    articleSection: article.section.name,
    ...(topics.length > 0 && { keywords: topics.map(({ name }) => name) }),
    inLanguage: languageTag({ code: article.language }),
    wordCount: article.wordCount,
    isAccessibleForFree: true,
    ...correctionsJsonLd(article, at),
    publisher: publisherJsonLd(where),
  };
  return withSubtype(data, subtypes[article.kind]);
}

/** schema-dts knows one `@type` an object; JSON-LD allows several. */
function withSubtype(data: WithContext<NewsArticle>, subtype: NewsArticleType | undefined) {
  if (subtype === undefined) return data;
  return Object.assign(data, { "@type": ["NewsArticle", subtype] });
}

function datelineText({ site }: Where, { dateline }: ArticleView): string | null {
  const text = dateline && formatDateline(site.edition, dateline);
  return text ? text.replace(/\s*—$/, "") : null;
}

function ofKind(bylines: BylineView[], kind: BylineKind): BylineView[] {
  return bylines.filter((byline) => byline.kind === kind);
}

function signed(siteUrl: string, role: "author" | "translator" | "contributor", by: BylineView[]) {
  const once = [...new Map(by.map((byline) => [byline.id, byline])).values()];
  if (once.length === 0) return {};
  return {
    [role]: once.map(({ name, path, authorKind }) => ({
      "@type": authorKind === "person" ? ("Person" as const) : ("Organization" as const),
      name,
      ...(path !== null && { url: absoluteUrl(siteUrl, path) }),
    })),
  };
}

/** The whole picture and, as search engines ask for them, its crops; each carries the credit. */
function imagesJsonLd(siteUrl: string, image: ImageView): ImageObject[] {
  return [image, ...image.cut].map((one) => imageJsonLd(siteUrl, { ...image, ...one }));
}

function imageJsonLd(siteUrl: string, image: ImageView): ImageObject {
  const { src, width, height, caption, credit } = image;
  return {
    "@type": "ImageObject",
    url: absoluteUrl(siteUrl, src),
    width: String(width),
    height: String(height),
    ...(caption && { caption }),
    ...(credit && { creditText: credit }),
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
