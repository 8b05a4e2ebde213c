import "server-only";
import type { EditionView } from "#lib/language/edition";
import { publishedDb } from "#lib/platform/db";
import { listArticles } from "#lib/published/article-view";
import { getDocumentContext } from "#lib/published/document-context";
import type { Kept } from "#lib/published/kept";
import { tagOf } from "#lib/published/tags";
import { type ArticleView, type DocumentContext, lastChange } from "#lib/published/views";

/** Articles in a feed. */
const feedLength = 20;

/**
 * The newest articles of a list, whole, with what their documents point to: what changed last, as readers were told, stands
 * first, so that an article that was updated comes up again and is still the same.
 */
export async function listFeedItems(
  edition: EditionView,
  listId: string,
): Promise<Kept<{ article: ArticleView; context: DocumentContext }[]>> {
  const rows = await publishedDb().listing.findMany({
    where: { listId },
    orderBy: { rank: "desc" },
    // Withdrawn articles keep their ranks, and updated ones come up: more are read than shown.
    take: feedLength * 2,
    select: { articleId: true },
  });
  const articles = await listArticles(
    edition,
    rows.map(({ articleId }) => articleId),
  );
  const changed = articles.toSorted((one, other) =>
    lastChange(other).localeCompare(lastChange(one)),
  );
  const items = await Promise.all(
    changed.slice(0, feedLength).map(async (article) => {
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
