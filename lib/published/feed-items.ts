import "server-only";
import type { EditionView } from "#lib/language/edition";
import { publishedDb } from "#lib/platform/db";
import { listArticles } from "#lib/published/article-view";
import { getDocumentContext } from "#lib/published/document-context";
import type { Kept } from "#lib/published/kept";
import { tagOf } from "#lib/published/tags";
import type { ArticleView, DocumentContext } from "#lib/published/views";

/** Articles in a feed. */
const feedLength = 20;

/** The newest articles of a list, whole, with what their documents point to; newest first. */
export async function listFeedItems(
  edition: EditionView,
  listId: string,
): Promise<Kept<{ article: ArticleView; context: DocumentContext }[]>> {
  const rows = await publishedDb().listing.findMany({
    where: { listId },
    orderBy: { rank: "desc" },
    // Withdrawn articles keep their ranks: a few more are read than shown.
    take: feedLength * 2,
    select: { articleId: true },
  });
  const articles = await listArticles(
    edition,
    rows.map(({ articleId }) => articleId),
  );
  const items = await Promise.all(
    articles.slice(0, feedLength).map(async (article) => {
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
