import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { expiryOfSelected, goneFrom, lockPicksAround } from "#lib/desk/fronts/selected-picks";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { fail, ok, type Result } from "#lib/platform/result";
import { checkLocalTime } from "#lib/publishing/check-local-time";
import { invalidate } from "#lib/publishing/invalidate";

export type PickEnd = {
  storyId: string;
  /** By the clock of the edition, such as `2026-05-03T18:00`; null lets it stand until somebody takes it out. */
  local: string | null;
};

/** Says until when an article stands under “Selected”. A sweep takes it out at that time. */
export async function endPick(
  newsroom: Newsroom,
  { storyId, local }: PickEnd,
): Promise<Result<{ headline: string; expiresAt: Date | null; timeZone: string }>> {
  requirePermission(newsroom.actor, "front.curate");
  return inOneTransaction(newsroom, async (tx) => {
    const { edition, headline } = await lockPicksAround(tx, storyId);
    const end = local === null ? ok(null) : checkLocalTime(local, edition.timeZone);
    if (!end.ok) return end;
    const expiresAt = end.value;
    if (expiresAt !== null && expiresAt <= newsroom.clock.now()) {
      return fail({ path: ["at"], message: "This time has passed. Choose a later one." });
    }
    const where = { editionId: edition.id, articleId: storyId };
    const { count } = await tx.selectedPick.updateMany({ where, data: { expiresAt } });
    if (count === 0) return fail(goneFrom);
    await recordEvent(tx, newsroom, {
      action: "selected.end_set",
      entityType: "story",
      entityId: storyId,
      data: { note: local === null ? "Without an end" : local.replace("T", " ") },
    });
    await invalidate(tx, expiryOfSelected(edition.id));
    return ok({ headline, expiresAt, timeZone: edition.timeZone });
  });
}
