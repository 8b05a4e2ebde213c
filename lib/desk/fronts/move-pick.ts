import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import {
  expiryOfSelected,
  goneFrom,
  lockPicksAround,
  orderPicks,
  type Placed,
} from "#lib/desk/fronts/selected-picks";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { fail, ok, type Result } from "#lib/platform/result";
import { invalidate } from "#lib/publishing/invalidate";

/**
 * Moves an article one place up or down under “Selected”, from where it stands now, whatever the screen of whoever
 * moves it still shows. At the end it stays where it is.
 */
export async function movePick(
  newsroom: Newsroom,
  { storyId, step }: { storyId: string; step: "earlier" | "later" },
): Promise<Result<Placed>> {
  requirePermission(newsroom.actor, "front.curate");
  return inOneTransaction(newsroom, async (tx) => {
    const { edition, headline, picks } = await lockPicksAround(tx, storyId);
    const before = picks.findIndex(({ articleId }) => articleId === storyId);
    if (before === -1) return fail(goneFrom);
    const wanted = before + (step === "earlier" ? -1 : 1);
    const after = Math.min(Math.max(0, wanted), picks.length - 1);
    const placed = ok({ headline, place: after + 1, of: picks.length });
    if (after === before) return placed;
    const ids = picks.map(({ articleId }) => articleId).filter((id) => id !== storyId);
    ids.splice(after, 0, storyId);
    await orderPicks(tx, edition.id, ids);
    await recordEvent(tx, newsroom, {
      action: "selected.moved",
      entityType: "edition",
      entityId: edition.id,
      data: { names: [headline] },
    });
    await invalidate(tx, expiryOfSelected(edition.id));
    return placed;
  });
}
