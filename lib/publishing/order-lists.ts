import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { tagOf } from "#lib/published/tags";
import { invalidate } from "#lib/publishing/invalidate";
import { numberLists } from "#lib/publishing/listings";

/**
 * Puts every list of an edition in the order of first publication, after an archive has moved in. Pages of
 * lists whose order changed are shown anew; nothing happens where all is in order.
 */
export async function orderLists(newsroom: Newsroom, editionId: string): Promise<void> {
  requirePermission(newsroom.actor, "story.publish");
  await inOneTransaction(newsroom, async (tx) => {
    const lists = await tx.listing.findMany({
      where: { listId: { endsWith: editionId } },
      distinct: ["listId"],
      select: { listId: true },
    });
    const changed = await numberLists(
      tx,
      lists.map(({ listId }) => listId),
    );
    const hard = changed.flatMap((listId) => [tagOf.list(listId), tagOf.listOrder(listId)]);
    if (hard.length > 0)
      await invalidate(tx, { hard: [...hard, tagOf.front(editionId)], soft: [] });
  });
}
