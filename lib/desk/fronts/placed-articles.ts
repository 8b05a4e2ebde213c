import "server-only";
import type { Db } from "#lib/platform/db";

/** An article that editors have put somewhere on a front, as the desk names it. */
export type PlacedArticle = {
  /** As readers read it; of one that is not live, as the desk wrote it. */
  headline: string;
  section: string;
  /** Why readers cannot open it; null where they can. */
  unread: "unpublished" | "withdrawn" | null;
};

/** What was put onto a front of an edition, by its id; a story that does not exist is not named. */
export async function findPlacedArticles(
  db: Db,
  { editionId, ids }: { editionId: string; ids: string[] },
): Promise<Map<string, PlacedArticle>> {
  const where = { id: { in: ids } };
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
  const articleOf = new Map(articles.map((article) => [article.id, article]));
  return new Map(
    stories.map(({ id, headline, liveState }) => {
      const article = articleOf.get(id);
      const why = liveState === "withdrawn" ? "withdrawn" : "unpublished";
      const placed = {
        headline: article?.headline ?? headline,
        section: article?.section.labels[0]?.name ?? "",
        unread: article === undefined ? why : null,
      } as const;
      return [id, placed];
    }),
  );
}
