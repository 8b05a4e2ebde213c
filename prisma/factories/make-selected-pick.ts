import { selectArticles } from "#lib/desk/fronts/select-articles";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { accepted } from "#prisma/factories/accepted";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import type { SelectedPick } from "#prisma/generated/client";

/** Adds a pick after those that the edition of the article has already. */
export async function makeSelectedPick(
  { db, ...desk }: Newsroom,
  overrides: { articleId?: string; expiresAt?: Date } = {},
): Promise<SelectedPick> {
  const newsroom = { db, ...desk };
  const articleId = overrides.articleId ?? (await makeLiveArticle(newsroom)).id;
  const { editionId } = await db.story.findUniqueOrThrow({ where: { id: articleId } });
  const before = await db.selectedPick.findMany({
    where: { editionId },
    orderBy: { position: "asc" },
  });
  const picks = before.map((pick) => ({
    articleId: pick.articleId,
    ...(pick.expiresAt !== null && { expiresAt: pick.expiresAt }),
  }));
  accepted(
    await selectArticles(newsroom, { editionId, picks: [...picks, { ...overrides, articleId }] }),
  );
  return db.selectedPick.findUniqueOrThrow({
    where: { editionId_articleId: { editionId, articleId } },
  });
}
