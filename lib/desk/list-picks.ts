import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { requireId } from "#lib/newsroom/require-id";

/** Something selected as the desk shows it. */
export type PickRow = {
  storyId: string;
  /** As readers read it; of one that is not live, as the desk wrote it. */
  headline: string;
  section: string;
  /** Why readers do not see it; null where they do. */
  hidden: "unpublished" | "withdrawn" | "over" | null;
  expiresAt: Date | null;
};

/** What is selected in an edition, in its order, also what readers do not see. */
export async function listPicks(
  { db, actor, clock }: Newsroom,
  editionId: string,
): Promise<PickRow[]> {
  requirePermission(actor, "front.curate");
  requireId(editionId, "There is no such edition.");
  const picks = await db.selectedPick.findMany({
    where: { editionId },
    orderBy: [{ position: "asc" }, { articleId: "asc" }],
  });
  const where = { id: { in: picks.map(({ articleId }) => articleId) } };
  const [stories, articles] = await Promise.all([
    db.story.findMany({ where, select: { id: true, headline: true, liveState: true } }),
    db.article.findMany({
      where,
      select: {
        id: true,
        headline: true,
        section: { select: { labels: { where: { editionId }, select: { name: true } } } },
      },
    }),
  ]);
  const storyOf = new Map(stories.map((story) => [story.id, story]));
  const articleOf = new Map(articles.map((article) => [article.id, article]));
  return picks.map(({ articleId, expiresAt }) => {
    const story = storyOf.get(articleId);
    const article = articleOf.get(articleId);
    const isOver = expiresAt !== null && expiresAt <= clock.now();
    const unread = story?.liveState === "withdrawn" ? "withdrawn" : "unpublished";
    return {
      storyId: articleId,
      headline: article?.headline ?? story?.headline ?? "",
      section: article?.section.labels[0]?.name ?? "",
      hidden: article === undefined ? unread : isOver ? "over" : null,
      expiresAt,
    };
  });
}
