import "server-only";
import { z } from "zod";
import { ApiProblem, gone } from "#lib/api/api-problem";
import { listArticleAnswers } from "#lib/api/articles-answer";
import { operation } from "#lib/api/operation";
import { parameter } from "#lib/api/parameters";
import { articleSchema } from "#lib/api/schemas/article-schema";
import type { Place } from "#lib/api/shapes/place";
import { findLiveArticle, findLiveArticleAt } from "#lib/published/find-live-article";
import { findRoute } from "#lib/published/find-route";

const nothing = () =>
  new ApiProblem("not-found", "No article is published here. `/api/v1/articles` lists them all.");

async function tell(place: Place, id: string, body: string) {
  const { value, tags } = await listArticleAnswers(place, [id], body);
  const [article] = value;
  if (article === undefined) throw nothing();
  return { value: article, tags };
}

export const getArticle = operation({
  id: "getArticle",
  path: "/articles/{id}",
  tag: "Articles",
  summary: "An article by its id",
  description:
    "Everything that is told of an article, in the words of its edition. Its id stays the same, whatever becomes of headline and address. What was withdrawn answers 410, with the public notice where there is one.",
  params: z.strictObject({ id: parameter.articleId }),
  query: z.strictObject({ body: parameter.body("html") }),
  answer: articleSchema,
  problems: ["unknown-parameter", "unreadable-parameter", "not-found", "gone"],
  example: "/articles/{id}",
  async read({ siteUrl, params, query }) {
    const { value: found, tags } = await findLiveArticle(params.id.toLowerCase());
    if (found.kind === "unknown") throw nothing();
    if (found.kind === "gone") throw gone(found.notice, "article");
    const answer = await tell({ siteUrl, edition: found.edition }, found.id, query.body);
    return { ...answer, tags: [...tags, ...answer.tags] };
  },
});

export const getArticleByPath = operation({
  id: "getArticleByPath",
  path: "/articles/by-path",
  tag: "Articles",
  summary: "An article by its address",
  description:
    "The same by the path of its page. Where an article has another address now, the answer leads there (301); what was withdrawn answers 410.",
  params: z.strictObject({}),
  query: z.strictObject({ path: parameter.path, body: parameter.body("html") }),
  answer: articleSchema,
  problems: ["unknown-parameter", "unreadable-parameter", "not-found", "gone"],
  example: "/articles/by-path?path={path}",
  async read({ siteUrl, query }) {
    const path = query.path.normalize("NFC").replace(/(?<=.)\/+$/, "");
    const { value: found, tags } = await findLiveArticleAt(path);
    if (found !== null) {
      const answer = await tell({ siteUrl, edition: found.edition }, found.id, query.body);
      return { ...answer, tags: [...tags, ...answer.tags] };
    }
    const there = await findRoute(path);
    if (there.kind === "gone") throw gone(there.notice, "article");
    const isMoved =
      there.kind === "moved" && (await findLiveArticleAt(there.location)).value !== null;
    if (!isMoved) throw nothing();
    const moved = new URLSearchParams({ path: there.location, body: query.body });
    return { value: null, tags: [], movedTo: `/api/v1/articles/by-path?${moved}` };
  },
});
