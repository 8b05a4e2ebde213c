import "server-only";
import type { Tx } from "#lib/platform/db";
import { tagOf } from "#lib/published/tags";
import { invalidate } from "#lib/publishing/invalidate";
import { enterLists, numberLists } from "#lib/publishing/listings";
import { findStanding, hardTagsOf, type Standing } from "#lib/publishing/live-article";
import { notePings } from "#lib/publishing/pings/note-pings";

export type Change = {
  storyId: string;
  editionId: string;
  path: string;
  publishedAt: Date;
  /** Where the article stood before; null when it was not live. */
  before: Standing | null;
  /** Where it goes in lists that it is new in: a new article last, an older one among the others by its date. */
  enters: "last" | "by date";
};

/**
 * Enters what has just gone live in its lists and says which pages show it: its own, its fronts and lists at
 * once; the blocks that stand on every page (latest, cards of it) behind, so that one publication does not
 * make the whole site cold.
 */
export async function announceLive(tx: Tx, change: Change): Promise<bigint> {
  const standing = await findStanding(tx, change.storyId);
  if (standing === null) return announcePage(tx, change);
  const entered = await enterLists(tx, {
    articleId: change.storyId,
    publishedAt: change.publishedAt,
    listIds: standing.listIds,
  });
  const reordered = change.enters === "last" ? [] : await numberLists(tx, entered);
  // The page of what an editor's pick names may show this one as what came after it.
  const picks = await tx.articleRelated.findMany({ where: { articleId: change.storyId } });
  const standings = change.before === null ? [standing] : [change.before, standing];
  const listIds = new Set(standings.flatMap((one) => one.listIds));
  await notePings(tx, { storyId: change.storyId, listIds: [...listIds] });
  return invalidate(tx, {
    hard: [...hardTagsOf(standings), ...reordered.map(tagOf.listOrder)],
    soft: [
      tagOf.card(change.storyId),
      tagOf.latest(change.editionId),
      ...picks.map(({ relatedId }) => tagOf.article(relatedId)),
    ],
  });
}

/** A Page stands in no list; the footer of every page names it. */
async function announcePage(tx: Tx, { storyId, editionId, path }: Change): Promise<bigint> {
  const page = await tx.page.findUniqueOrThrow({ where: { id: storyId } });
  await notePings(tx, { storyId, listIds: [] });
  return invalidate(tx, {
    hard: [
      tagOf.article(storyId),
      tagOf.translations(page.translationGroupId),
      tagOf.path(path),
      tagOf.sitemap(editionId),
    ],
    soft: [tagOf.card(storyId), tagOf.site()],
  });
}
