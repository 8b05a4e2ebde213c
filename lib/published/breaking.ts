import "server-only";
import type { EditionView } from "#lib/language/edition";
import { publishedDb } from "#lib/platform/db";
import type { Kept } from "#lib/published/kept";
import { tagOf } from "#lib/published/tags";
import type { BreakingView } from "#lib/published/views";

/** What breaks in an edition now; it leads to an article only while readers can open that. */
export async function findBreaking(edition: EditionView): Promise<Kept<BreakingView | null>> {
  const row = await publishedDb().breakingNews.findUnique({
    where: { editionId: edition.id, expiresAt: { gt: new Date() } },
  });
  const tags = [tagOf.breaking(edition.id)];
  if (row === null) return { value: null, tags };
  const { id, text, articleId } = row;
  if (articleId === null) return { value: { id, text, path: null }, tags };
  const article = await publishedDb().article.findUnique({
    where: { id: articleId, editionId: edition.id },
    select: { path: true },
  });
  return {
    value: { id, text, path: article?.path ?? null },
    tags: [...tags, tagOf.card(articleId)],
  };
}
