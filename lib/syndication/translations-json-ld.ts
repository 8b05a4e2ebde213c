import type { NewsArticleLeaf } from "schema-dts";
import type { ArticlePageView, TranslationView } from "#lib/published/views";
import { absoluteUrl } from "#lib/syndication/absolute-url";
import { languageTag } from "#lib/syndication/head-parts";

/**
 * What was translated into what, where signatures tell: an article that no translator signs is the original of those in
 * other editions that one signs. Two of which nobody says who translated them are only the same story.
 */
export function translationsJsonLd(
  siteUrl: string,
  { article, translations }: Pick<ArticlePageView, "article" | "translations">,
) {
  const isTranslation = article.bylines.some(({ kind }) => kind === "translation");
  const others = translations.filter(
    (other) => other.isListed && other.isTranslation !== isTranslation,
  );
  const [first, ...more] = others.map((other) => workJsonLd(siteUrl, other));
  if (first === undefined) return {};
  if (!isTranslation) return { workTranslation: [first, ...more] };
  return more.length === 0 ? { translationOfWork: first } : {};
}

function workJsonLd(siteUrl: string, { headline, path, edition }: TranslationView) {
  return {
    "@type": "NewsArticle",
    headline,
    url: absoluteUrl(siteUrl, path),
    inLanguage: languageTag(edition),
  } satisfies NewsArticleLeaf;
}
