import type { z } from "zod";
import type { BodyForm } from "#lib/api/parameters";
import type { articleSchema, bodySchema, summarySchema } from "#lib/api/schemas/article-schema";
import { referenceAnswer } from "#lib/api/shapes/name-answers";
import { pictureAnswer } from "#lib/api/shapes/picture-answer";
import { type Place, timeIn, urlIn } from "#lib/api/shapes/place";
import { documentToText } from "#lib/content/document-to-text";
import { readingMinutes } from "#lib/content/reading-minutes";
import type { CardView, DocumentContext } from "#lib/published/views";
import type { WholeArticle } from "#lib/published/whole-articles";
import { contentHtml, type HtmlText } from "#lib/syndication/content-html";
import { contentMarkdown } from "#lib/syndication/content-markdown";
import { descriptionOf } from "#lib/syndication/description-of";

/** What a card of an article shows. */
export function summaryAnswer(place: Place, card: CardView): z.input<typeof summarySchema> {
  const { id, path, kind, headline, standfirst, image, updatedAt } = card;
  const { language, direction } = card.foreign ?? {
    language: place.edition.code,
    direction: place.edition.direction,
  };
  return {
    ...{ id, url: urlIn(place, path), path, edition: place.edition.code, language, direction },
    ...{ kind, headline, standfirst },
    section: referenceAnswer(place, card.section),
    bylines: card.bylines.map(({ kind, authorKind, ...author }) => ({
      kind,
      author: { ...referenceAnswer(place, author), kind: authorKind },
    })),
    image: image && pictureAnswer(place, image),
    publishedAt: timeIn(place, card.publishedAt),
    updatedAt: updatedAt && timeIn(place, updatedAt),
  };
}

/** Everything that is told of an article, and its text in the forms that are wanted. */
export function articleAnswer(
  place: Place,
  { article, modifiedAt, relatedIds, translations }: WholeArticle,
  body: z.input<typeof bodySchema> | null,
): z.input<typeof articleSchema> {
  const { language, direction, publishedOn, dateline, topics, wordCount, seo } = article;
  return {
    ...summaryAnswer(place, article),
    ...{ language, direction, publishedOn, dateline, wordCount, body },
    modifiedAt: timeIn(place, modifiedAt),
    topics: topics.map((topic) => ({ ...referenceAnswer(place, topic), type: topic.type })),
    attachments: article.attachments.map(({ href, ...attachment }) => ({
      ...attachment,
      url: urlIn(place, href),
    })),
    corrections: article.corrections.map((correction) => ({
      ...correction,
      publishedAt: timeIn(place, correction.publishedAt),
    })),
    related: relatedIds,
    translations: translations.map(({ id, edition, headline, path }) => ({
      ...{ id, edition: edition.code, language: edition.code, headline },
      url: urlIn(place, path),
    })),
    readingMinutes: readingMinutes(wordCount, language),
    seo: {
      title: seo.title || article.headline,
      description: descriptionOf(article),
      canonicalUrl: urlIn(place, seo.canonicalUrl ?? article.path),
      noindex: seo.noindex,
    },
  };
}

/** The text of an article or a Page in these forms. As in feeds, lifted lines, which only repeat, stand in the document alone. */
export function bodyAnswer(
  siteUrl: string,
  { article, context }: { article: HtmlText; context: DocumentContext },
  forms: BodyForm[],
): z.input<typeof bodySchema> {
  const { document } = article;
  return {
    ...(forms.includes("json") && { json: document }),
    ...(forms.includes("html") && { html: contentHtml(siteUrl, { article, context }) }),
    ...(forms.includes("markdown") && { markdown: contentMarkdown(siteUrl, { article, context }) }),
    ...(forms.includes("text") && { text: documentToText(document) }),
  };
}
