import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { requireId } from "#lib/newsroom/require-id";

/** What breaks in an edition, as the desk shows it. */
export type BreakingRow = {
  text: string;
  expiresAt: Date;
  /** The article it leads to; null where none was named, `path` null where readers cannot open it. */
  article: { id: string; path: string | null; headline: string } | null;
};

/** The line over the pages of an edition, or null where there is none now. */
export async function findBreakingRow(
  { db, actor, clock }: Newsroom,
  editionId: string,
): Promise<BreakingRow | null> {
  requirePermission(actor, "front.curate");
  requireId(editionId, "There is no such edition.");
  const row = await db.breakingNews.findUnique({
    where: { editionId, expiresAt: { gt: clock.now() } },
  });
  if (row === null) return null;
  const { text, expiresAt, articleId } = row;
  if (articleId === null) return { text, expiresAt, article: null };
  const [story, article] = await Promise.all([
    db.story.findUnique({ where: { id: articleId }, select: { headline: true } }),
    db.article.findUnique({ where: { id: articleId }, select: { path: true, headline: true } }),
  ]);
  const headline = article?.headline ?? story?.headline ?? "";
  return { text, expiresAt, article: { id: articleId, path: article?.path ?? null, headline } };
}
