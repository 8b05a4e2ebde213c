import "server-only";
import type { z } from "zod";
import { type BodyForm, readBodyForms } from "#lib/api/parameters";
import type { articleSchema } from "#lib/api/schemas/article-schema";
import { articleAnswer, bodyAnswer } from "#lib/api/shapes/article-answer";
import type { Place } from "#lib/api/shapes/place";
import { getDocumentContext } from "#lib/published/document-context";
import type { Kept } from "#lib/published/kept";
import { listWholeArticles, type WholeArticle } from "#lib/published/whole-articles";

type Article = z.input<typeof articleSchema>;

/** Live articles of an edition in just this order, as the open interface tells them. */
export async function listArticleAnswers(
  place: Place,
  ids: string[],
  body: string,
): Promise<Kept<Article[]>> {
  const { value: whole, tags } = await listWholeArticles(place.edition, ids);
  const forms = readBodyForms(body);
  if (forms.length === 0)
    return { value: whole.map((one) => articleAnswer(place, one, null)), tags };
  const answers = await Promise.all(whole.map((one) => withBody(place, one, forms)));
  return {
    value: answers.map(({ value }) => value),
    tags: [...tags, ...answers.flatMap((answer) => answer.tags)],
  };
}

async function withBody(
  place: Place,
  whole: WholeArticle,
  forms: BodyForm[],
): Promise<Kept<Article>> {
  const { article } = whole;
  const context = await getDocumentContext(article.document);
  const body = bodyAnswer(place.siteUrl, { article, context: context.value }, forms);
  return { value: articleAnswer(place, whole, body), tags: context.tags };
}
