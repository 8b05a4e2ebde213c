import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import {
  expiryOfSelected,
  lockPicksAround,
  mostPicks,
  orderPicks,
  type Placed,
} from "#lib/desk/fronts/selected-picks";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { fail, ok, type Result } from "#lib/platform/result";
import { invalidate } from "#lib/publishing/invalidate";

/** Puts a live article under “Selected” in its edition, before all others. */
export async function addPick(
  newsroom: Newsroom,
  { storyId }: { storyId: string },
): Promise<Result<Placed>> {
  requirePermission(newsroom.actor, "front.curate");
  return inOneTransaction(newsroom, async (tx) => {
    const { edition, headline, picks } = await lockPicksAround(tx, storyId);
    const said = (message: string) => fail({ path: [], message });
    if ((await tx.article.count({ where: { id: storyId } })) === 0) {
      return said("Readers cannot open this story now. Publish it first, or choose another.");
    }
    const ids = picks.map(({ articleId }) => articleId);
    if (ids.includes(storyId)) return said("It stands under Selected already.");
    if (ids.length >= mostPicks) {
      return said(`${mostPicks} articles stand under Selected already. Take one out first.`);
    }
    await tx.selectedPick.create({
      data: { editionId: edition.id, articleId: storyId, position: 0 },
    });
    await orderPicks(tx, edition.id, [storyId, ...ids]);
    const facts = { action: "selected.added", entityType: "story", entityId: storyId };
    await recordEvent(tx, newsroom, facts);
    await invalidate(tx, expiryOfSelected(edition.id));
    return ok({ headline, place: 1, of: ids.length + 1 });
  });
}
