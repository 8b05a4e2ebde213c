import "server-only";
import type { EditionView } from "#lib/language/edition";
import { publishedRows } from "#lib/platform/db";
import { listArticles } from "#lib/published/article-view";
import { getDocumentContext } from "#lib/published/document-context";
import type { Kept } from "#lib/published/kept";
import { tagOf } from "#lib/published/tags";
import type { ArticleView, DocumentContext } from "#lib/published/views";

/** Articles in a feed. */
const feedLength = 20;
/** Of so many that changed last in the edition those of which readers were told come up, however old they are. */
const mostChanged = 500;

/**
 * The newest articles of a list, whole, with what their documents point to: what changed last, as readers were told, stands
 * first, so that an article that was updated comes up again and is still the same.
 */
export async function listFeedItems(
  edition: EditionView,
  listId: string,
): Promise<Kept<{ article: ArticleView; context: DocumentContext }[]>> {
  const articles = await listArticles(edition, await lastChangedIds(edition, listId));
  const items = await Promise.all(
    articles.map(async (article) => {
      const context = await getDocumentContext(article.document);
      return { item: { article, context: context.value }, tags: context.tags };
    }),
  );
  return {
    value: items.map(({ item }) => item),
    tags: [
      tagOf.list(listId),
      tagOf.listOrder(listId),
      ...items.flatMap(({ item: { article }, tags }) => [
        tagOf.article(article.id),
        ...article.topics.map(({ id }) => tagOf.topic(id)),
        ...article.bylines.map(({ id }) => tagOf.author(id)),
        ...tags,
      ]),
    ],
  };
}

/** The list is read from its end, and what changed last from its own, so that neither grows with the archive. */
async function lastChangedIds({ id: editionId }: EditionView, listId: string): Promise<string[]> {
  const rows = await publishedRows<{ id: string }>`
    SELECT "id"::text FROM (
      (SELECT "Article"."id", COALESCE("updatedAt", "Article"."publishedAt") AS "changedAt"
        FROM "Listing" JOIN "Article" ON "Article"."id" = "articleId" AND "editionId" = ${editionId}::uuid
        WHERE "listId" = ${listId} ORDER BY "rank" DESC LIMIT ${feedLength})
      UNION
      (SELECT "changed"."id", "changed"."updatedAt" FROM (
          SELECT "id", "updatedAt" FROM "Article" WHERE "editionId" = ${editionId}::uuid
          ORDER BY "modifiedAt" DESC LIMIT ${mostChanged}) AS "changed"
        JOIN "Listing" ON "listId" = ${listId} AND "articleId" = "changed"."id"
        WHERE "changed"."updatedAt" IS NOT NULL)
    ) AS "some"
    ORDER BY "changedAt" DESC, "id" DESC LIMIT ${feedLength}`;
  return rows.map(({ id }) => id);
}
