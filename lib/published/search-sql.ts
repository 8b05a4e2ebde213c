import type { SearchAsked } from "#lib/published/search-asked";
import type { SearchQuery, Term } from "#lib/published/search-query";
import { Prisma } from "#prisma/generated/client";

/** What a search asks the database: the words as the database looks for them, and everything else a row must be. */
export type SearchScope = {
  editionId: string;
  query: SearchQuery;
  filters: Pick<SearchAsked, "kind" | "from" | "to"> & {
    sectionId: string | null;
    topicId: string | null;
    authorId: string | null;
  };
};

/** Everything wanted and nothing unwanted. Words go as parameters: nothing a reader writes is read as a query. */
export function tsqueryOf({ wanted, unwanted }: SearchQuery): Prisma.Sql {
  return Prisma.join(
    [...wanted.map(termQuery), ...unwanted.map((term) => Prisma.sql`!!${termQuery(term)}`)],
    " && ",
  );
}

/** Any of what is wanted: a headline that says half of it ranks higher than one that says nothing. */
export function anyOf({ wanted }: SearchQuery): Prisma.Sql {
  return Prisma.join(wanted.map(termQuery), " || ");
}

function termQuery({ words, joined }: Term): Prisma.Sql {
  const phrase = Prisma.sql`phraseto_tsquery('simple', ${words.join(" ")})`;
  if (joined === null) return phrase;
  return Prisma.sql`(${phrase} || phraseto_tsquery('simple', ${joined}))`;
}

/** The rows of a search as `s`, joined with what the filters look at. */
export function rowsOf({ editionId, query, filters }: SearchScope): Prisma.Sql {
  const { sectionId, topicId, authorId, kind, from, to } = filters;
  const ofArticle = [
    ...(sectionId === null ? [] : [Prisma.sql`a."sectionId" = ${sectionId}::uuid`]),
    ...(kind === null ? [] : [Prisma.sql`a."kind" = ${kind}::"StoryKind"`]),
    ...(from === null ? [] : [Prisma.sql`a."publishedOn" >= ${from}::date`]),
    ...(to === null ? [] : [Prisma.sql`a."publishedOn" <= ${to}::date`]),
  ];
  const conditions = [
    Prisma.sql`s."editionId" = ${editionId}::uuid`,
    Prisma.sql`s."words" @@ (${tsqueryOf(query)})`,
    ...ofArticle,
    ...(topicId === null ? [] : [inTopic(topicId)]),
    ...(authorId === null ? [] : [signedBy(authorId)]),
  ];
  const article =
    ofArticle.length === 0 ? Prisma.empty : Prisma.sql`JOIN "Article" a ON a."id" = s."articleId"`;
  return Prisma.sql`"ArticleSearch" s ${article} WHERE ${Prisma.join(conditions, " AND ")}`;
}

const inTopic = (id: string) =>
  Prisma.sql`s."articleId" IN (SELECT "articleId" FROM "ArticleTopic" WHERE "topicId" = ${id}::uuid)`;
const signedBy = (id: string) =>
  Prisma.sql`s."articleId" IN (SELECT "articleId" FROM "ArticleByline" WHERE "authorId" = ${id}::uuid)`;
