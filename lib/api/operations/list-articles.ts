import "server-only";
import { z } from "zod";
import { ApiProblem } from "#lib/api/api-problem";
import { listArticleAnswers } from "#lib/api/articles-answer";
import { askedEdition } from "#lib/api/asked-edition";
import { countSchema, placeSchema, readCursor, writeCursor } from "#lib/api/cursor";
import { askedNamed } from "#lib/api/named-things";
import { operation } from "#lib/api/operation";
import { parameter } from "#lib/api/parameters";
import { articlesSchema } from "#lib/api/schemas/article-schema";
import type { EditionView } from "#lib/language/edition";
import { type ArticleFilter, listArticlesAfter } from "#lib/published/articles-after";
import { listIdOf } from "#lib/published/list-id";
import { findMatches } from "#lib/published/search/matches";
import { readSearchQuery } from "#lib/published/search/query";
import { tagOf } from "#lib/published/tags";

/** Of what a search finds no more are ranked. */
const mostFound = 2_000;

const { edition, section, topic, author, kind, from, to, q, limit, cursor, body } = parameter;

export const listArticles = operation({
  id: "listArticles",
  path: "/articles",
  tag: "Articles",
  summary: "Articles, the newest first",
  description:
    "The articles of an edition, narrowed by section, topic, author, kind, days and words; with words (`q`) the best matches come first. A page may hold fewer than `limit`, even none, while `nextCursor` is not null: what is rare is looked for in portions of ten thousand articles. Their text is sent where `body` asks for it.",
  params: z.strictObject({}),
  query: z
    .strictObject({
      ...{ edition, section, topic, author, kind, from, to, q, limit, cursor },
      body: body("none"),
    })
    .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
      path: ["from"],
      message: "It is after `to`. Exchange the two days, or leave one out.",
    }),
  answer: articlesSchema,
  problems: ["unknown-parameter", "unreadable-parameter", "nothing-named"],
  example: "/articles?limit=5",
  async read({ siteUrl, query }) {
    const { value: site, tags } = await askedEdition(query.edition);
    const place = { siteUrl, edition: site.edition };
    const [sectionNamed, topicNamed, authorNamed] = await Promise.all([
      askedNamed("section", place.edition, query.section),
      askedNamed("topic", place.edition, query.topic),
      askedNamed("author", place.edition, query.author),
    ]);
    const filter: ArticleFilter = {
      sectionId: sectionNamed.value?.id ?? null,
      topicId: topicNamed.value?.id ?? null,
      authorId: authorNamed.value?.id ?? null,
      ...{ kind: query.kind ?? null, from: query.from ?? null, to: query.to ?? null },
    };
    const asked = { ...query, list: [place.edition.id, filter, query.q ?? null], filter };
    const found = await (query.q === undefined
      ? listNewest(place.edition, asked)
      : listFound(place.edition, { ...asked, q: query.q }));
    const articles = await listArticleAnswers(place, found.ids, query.body);
    const { nextCursor } = found;
    return {
      value: { data: articles.value, nextCursor },
      tags: [...tags, ...articles.tags, ...tagsOfList(place.edition, filter)],
      nextCursor,
      ...(query.q !== undefined && { isMadeAnew: true }),
    };
  },
});

type Asked = { filter: ArticleFilter; list: unknown; cursor?: string | undefined; limit: number };
type Found = { ids: string[]; nextCursor: string | null };

async function listNewest(edition: EditionView, asked: Asked): Promise<Found> {
  const after = readCursor(placeSchema, asked.list, asked.cursor);
  const { filter, limit: take } = asked;
  const { ids, next } = await listArticlesAfter(edition, { filter, after, take });
  return { ids, nextCursor: next && writeCursor(asked.list, next) };
}

async function listFound(edition: EditionView, asked: Asked & { q: string }): Promise<Found> {
  const query = readSearchQuery(asked.q);
  if (query.wanted.length === 0) {
    const detail = "It holds no word to look for. Say one.";
    throw new ApiProblem("unreadable-parameter", `q: ${detail}`, [{ parameter: "q", detail }]);
  }
  const skip = readCursor(countSchema, asked.list, asked.cursor) ?? 0;
  const page = { now: new Date(), skip, take: asked.limit + 1 };
  const { ids } = await findMatches({ editionId: edition.id, query, filters: asked.filter }, page);
  const end = skip + asked.limit;
  const hasMore = ids.length > asked.limit && end < mostFound;
  return {
    ids: ids.slice(0, asked.limit),
    nextCursor: hasMore ? writeCursor(asked.list, end) : null,
  };
}

/** Whatever enters the list, or changes its order, makes every page of it old. */
function tagsOfList(edition: EditionView, filter: ArticleFilter): string[] {
  const { sectionId, topicId, authorId } = filter;
  const id = edition.id;
  const lists = [
    listIdOf("edition", id, id),
    ...(sectionId === null ? [] : [listIdOf("section", sectionId, id)]),
    ...(topicId === null ? [] : [listIdOf("topic", topicId, id)]),
    ...(authorId === null ? [] : [listIdOf("author", authorId, id)]),
  ];
  const narrowest = lists.at(-1) ?? "";
  return [tagOf.list(narrowest), tagOf.listOrder(narrowest)];
}
