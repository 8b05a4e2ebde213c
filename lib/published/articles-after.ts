import "server-only";
import type { StoryKind } from "#lib/content/kinds";
import type { EditionView } from "#lib/language/edition";
import { publishedRows } from "#lib/platform/db";
import { listIdOf } from "#lib/published/list-id";
import { Prisma } from "#prisma/generated/client";

/** Where a list was left: at an article, by its first publication and its id. */
export type ArticlePlace = { publishedAt: string; id: string };

/** What the articles of a list must be; null for all. Days are the edition's, `yyyy-mm-dd`, both included. */
export type ArticleFilter = {
  sectionId: string | null;
  topicId: string | null;
  authorId: string | null;
  kind: StoryKind | null;
  from: string | null;
  to: string | null;
};

type Asked = { filter: ArticleFilter; after: ArticlePlace | null; take: number };
type Row = { id: string; publishedAt: Date };

/** So many articles are looked through for those that are wanted; whoever wants more goes on from there. */
const mostLookedThrough = 10_000;

/**
 * The articles of an edition after a place, the newest first, and the place at which to go on; null at the end. What is
 * rare is looked for in portions: there may be fewer than were asked for, even none, and more further on.
 */
export async function listArticlesAfter(
  edition: EditionView,
  asked: Asked,
): Promise<{ ids: string[]; next: ArticlePlace | null }> {
  const { rows, beside, order } = looking(edition, asked);
  const isBeside = beside.length > 0;
  const most = isBeside ? mostLookedThrough : asked.take + 1;
  const wanted = isBeside ? Prisma.sql`WHERE ${Prisma.join(beside, " AND ")}` : Prisma.empty;
  const found = await publishedRows<Row>`
    SELECT a."id", a."publishedAt" FROM (${rows} LIMIT ${most}) a ${wanted}
    ORDER BY ${order} LIMIT ${asked.take + 1}`;
  const shown = found.slice(0, asked.take);
  const ids = shown.map(({ id }) => id);
  if (found.length > asked.take) return { ids, next: placeOf(shown.at(-1)) };
  if (!isBeside) return { ids, next: null };
  const [last] = await publishedRows<Row>`
    SELECT a."id", a."publishedAt" FROM (${rows} OFFSET ${mostLookedThrough - 1} LIMIT 1) a`;
  return { ids, next: placeOf(last) };
}

const placeOf = (row: Row | undefined): ArticlePlace | null =>
  row === undefined ? null : { id: row.id, publishedAt: row.publishedAt.toISOString() };

type Looking = {
  /** The rows in the order of the list, which an index gives. */
  rows: Prisma.Sql;
  /** What else they must be. */
  beside: Prisma.Sql[];
  order: Prisma.Sql;
};

/** The list of an author or topic is the shortest that holds everything wanted; else a section, or the edition. */
function looking(edition: EditionView, asked: Asked): Looking {
  const { sectionId, topicId, authorId, kind } = asked.filter;
  const ofKind = kind === null ? [] : [Prisma.sql`a."kind"::text = ${kind}`];
  if (authorId === null && topicId === null) {
    const order = Prisma.sql`a."publishedAt" DESC, a."id" DESC`;
    return { rows: rowsOfEdition(edition, asked), beside: ofKind, order };
  }
  const listId =
    authorId === null
      ? listIdOf("topic", topicId ?? "", edition.id)
      : listIdOf("author", authorId, edition.id);
  return {
    rows: rowsOfList(edition, asked, listId),
    order: Prisma.sql`a."rank" DESC`,
    beside: [
      ...ofKind,
      ...(sectionId === null ? [] : [Prisma.sql`a."sectionId" = ${sectionId}::uuid`]),
      ...(authorId === null || topicId === null
        ? []
        : [
            Prisma.sql`EXISTS (SELECT 1 FROM "ArticleTopic" t
              WHERE t."articleId" = a."id" AND t."topicId" = ${topicId}::uuid)`,
          ]),
    ],
  };
}

function rowsOfEdition(edition: EditionView, { filter, after }: Asked): Prisma.Sql {
  const { sectionId } = filter;
  const inSection =
    sectionId === null ? Prisma.empty : Prisma.sql`AND a."sectionId" = ${sectionId}::uuid`;
  const further =
    after === null
      ? Prisma.empty
      : Prisma.sql`AND (a."publishedAt", a."id") < (${after.publishedAt}::timestamptz, ${after.id}::uuid)`;
  return Prisma.sql`SELECT a."id", a."publishedAt", a."kind" FROM "Article" a
    WHERE a."editionId" = ${edition.id}::uuid ${inSection} ${inDays(filter)} ${further}
    ORDER BY a."publishedAt" DESC, a."id" DESC`;
}

/** Ranks change when an archive moves in, articles stay: the place is looked up by its article, or by its time once that is gone. */
function rowsOfList(edition: EditionView, { filter, after }: Asked, listId: string): Prisma.Sql {
  const further =
    after === null
      ? Prisma.empty
      : Prisma.sql`AND l."rank" < coalesce(
          (SELECT "rank" FROM "Listing" WHERE "listId" = ${listId} AND "articleId" = ${after.id}::uuid),
          (SELECT max("rank") + 1 FROM "Listing"
            WHERE "listId" = ${listId} AND "publishedAt" < ${after.publishedAt}::timestamptz))`;
  return Prisma.sql`SELECT a."id", a."publishedAt", a."kind", a."sectionId", l."rank"
    FROM "Listing" l JOIN "Article" a ON a."id" = l."articleId" AND a."editionId" = ${edition.id}::uuid
    WHERE l."listId" = ${listId} ${inDays(filter)} ${further} ORDER BY l."rank" DESC`;
}

/** The days next to those that are asked for are said too, since an index knows the instants alone. */
function inDays({ from, to }: ArticleFilter): Prisma.Sql {
  const since =
    from === null
      ? Prisma.empty
      : Prisma.sql`AND a."publishedOn" >= ${from}::date
          AND a."publishedAt" >= ${from}::date::timestamp AT TIME ZONE 'UTC' - interval '1 day'`;
  const until =
    to === null
      ? Prisma.empty
      : Prisma.sql`AND a."publishedOn" <= ${to}::date
          AND a."publishedAt" < ${to}::date::timestamp AT TIME ZONE 'UTC' + interval '2 days'`;
  return Prisma.sql`${since} ${until}`;
}
