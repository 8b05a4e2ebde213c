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

/** Whether a query asks for words that follow one another, which the index does not know. */
export const holdsPhrase = ({ wanted, unwanted }: SearchQuery) =>
  [...wanted, ...unwanted].some(({ words }) => words.length > 1);

/** How the words are looked for: in the index, or in the text of one row after the other. */
type Way = "index" | "text";

/**
 * The rows of a search as `s`, joined with what the filters look at; of all that can be found, or of the rows that
 * `among` gives. An index serves the operator, and not the function that it stands for.
 */
export function rowsOf(
  { editionId, query, filters }: SearchScope,
  way: Way,
  among: Prisma.Sql = Prisma.sql`"ArticleSearch"`,
): Prisma.Sql {
  const { sectionId, topicId, authorId, kind, from, to } = filters;
  const wanted = tsqueryOf(query);
  const ofArticle = [
    ...(sectionId === null ? [] : [Prisma.sql`a."sectionId" = ${sectionId}::uuid`]),
    ...(kind === null ? [] : [Prisma.sql`a."kind" = ${kind}::"StoryKind"`]),
    ...(from === null ? [] : [Prisma.sql`a."publishedOn" >= ${from}::date`]),
    ...(to === null ? [] : [Prisma.sql`a."publishedOn" <= ${to}::date`]),
  ];
  const conditions = [
    Prisma.sql`s."editionId" = ${editionId}::uuid`,
    way === "index"
      ? Prisma.sql`s."words" @@ (${wanted})`
      : Prisma.sql`ts_match_vq(s."words", ${wanted})`,
    ...ofArticle,
    ...(topicId === null ? [] : [inTopic(topicId)]),
    ...(authorId === null ? [] : [signedBy(authorId)]),
  ];
  const article =
    ofArticle.length === 0 ? Prisma.empty : Prisma.sql`JOIN "Article" a ON a."id" = s."articleId"`;
  return Prisma.sql`${among} s ${article} WHERE ${Prisma.join(conditions, " AND ")}`;
}

const inTopic = (id: string) =>
  Prisma.sql`s."articleId" IN (SELECT "articleId" FROM "ArticleTopic" WHERE "topicId" = ${id}::uuid)`;
const signedBy = (id: string) =>
  Prisma.sql`s."articleId" IN (SELECT "articleId" FROM "ArticleByline" WHERE "authorId" = ${id}::uuid)`;
