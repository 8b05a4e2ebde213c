import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { tagOf } from "#lib/published/tags";
import { invalidate } from "#lib/publishing/invalidate";
import { numberLists } from "#lib/publishing/listings";

/**
 * Puts every list of an edition in the order of first publication, after an archive has moved in. Pages of
 * lists whose order changed are shown anew, with those that name the newest article of each; what is related, which is
 * chosen by lists as well, follows behind. Nothing happens where all is in order.
 */
export async function orderLists(newsroom: Newsroom, editionId: string): Promise<void> {
  requirePermission(newsroom.actor, "story.publish");
  await inOneTransaction(newsroom, async (tx) => {
    const listed = await tx.listing.findMany({
      where: { listId: { endsWith: editionId } },
      distinct: ["listId"],
      select: { listId: true },
    });
    const changed = await numberLists(
      tx,
      listed.map(({ listId }) => listId),
    );
    if (changed.length === 0) return;
    const lists = changed.flatMap((listId) => [tagOf.list(listId), tagOf.listOrder(listId)]);
    await invalidate(tx, {
      hard: [...lists, tagOf.front(editionId), tagOf.sitemap(editionId)],
      soft: [tagOf.latest(editionId)],
    });
  });
}
