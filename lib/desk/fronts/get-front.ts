import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { findPlacedArticles, type PlacedArticle } from "#lib/desk/fronts/placed-articles";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { type FrontCopy, type FrontKey, getFrontCopy, isShown } from "#lib/publishing/lock-front";

export type FrontView = FrontCopy & {
  /** Whether readers see it as it stands. */
  isShown: boolean;
  /** What is pinned, by its id. */
  pinned: Map<string, PlacedArticle>;
  /** What the topics of its strips are called in the edition. */
  topics: Map<string, string>;
};

/** A front as editors are arranging it, with the names of all that was put there. */
export async function getFront(
  { db, actor }: Newsroom,
  { front }: { front: FrontKey },
): Promise<FrontView> {
  requirePermission(actor, "front.curate");
  const copy = await getFrontCopy(db, front);
  const { editionId } = front;
  const ids = copy.layout.places.flatMap((place) => place?.articleId ?? []);
  const topicIds =
    copy.layout.strips?.flatMap(({ type, id }) => (type === "topic" ? id : [])) ?? [];
  const [pinned, topics, seen] = await Promise.all([
    findPlacedArticles(db, { editionId, ids }),
    db.topicLabel.findMany({ where: { editionId, topicId: { in: topicIds } } }),
    isShown(db, copy),
  ]);
  return {
    ...copy,
    ...{ isShown: seen, pinned },
    topics: new Map(topics.map(({ topicId, name }) => [topicId, name])),
  };
}
