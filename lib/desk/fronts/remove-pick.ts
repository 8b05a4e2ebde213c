import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { expiryOfSelected, goneFrom, lockPicksAround } from "#lib/desk/fronts/selected-picks";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { fail, ok, type Result } from "#lib/platform/result";
import { invalidate } from "#lib/publishing/invalidate";

/** Takes a story out of what is selected in its edition; the others keep their order. */
export async function removePick(
  newsroom: Newsroom,
  { storyId }: { storyId: string },
): Promise<Result<{ headline: string }>> {
  requirePermission(newsroom.actor, "front.curate");
  return inOneTransaction(newsroom, async (tx) => {
    const { edition, headline } = await lockPicksAround(tx, storyId);
    const where = { editionId: edition.id, articleId: storyId };
    const { count } = await tx.selectedPick.deleteMany({ where });
    if (count === 0) return fail(goneFrom);
    const facts = { action: "selected.removed", entityType: "story", entityId: storyId };
    await recordEvent(tx, newsroom, facts);
    await invalidate(tx, expiryOfSelected(edition.id));
    return ok({ headline });
  });
}
