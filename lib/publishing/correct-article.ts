import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import type { CorrectionKind, CorrectionPlace } from "#lib/content/kinds";
import { lockStory } from "#lib/newsroom/lock-story";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { AppError } from "#lib/platform/errors";
import { ok, type Result } from "#lib/platform/result";
import { tagOf } from "#lib/published/tags";
import { addCorrection, checkNote, projectCorrection } from "#lib/publishing/correction-note";
import { invalidate } from "#lib/publishing/invalidate";
import { findStanding, hardTagsOf } from "#lib/publishing/live-article";
import { notePings } from "#lib/publishing/pings/note-pings";

export type CorrectionOf = {
  storyId: string;
  kind: CorrectionKind;
  note: string;
  /** Under the text when absent; `placeCorrection` moves it. */
  place?: CorrectionPlace;
};

/**
 * Adds a dated note to a live article without touching its text. Readers see it on their next request.
 * An empty note is an issue; a story without a live article throws `conflict`.
 */
export async function correctArticle(
  newsroom: Newsroom,
  { storyId, kind, note, place }: CorrectionOf,
): Promise<Result<{ correctionId: string; invalidationId: bigint }>> {
  requirePermission(newsroom.actor, "story.publish");
  return inOneTransaction(newsroom, async (tx) => {
    await lockStory(tx, storyId);
    const standing = await findStanding(tx, storyId);
    if (standing === null) throw new AppError("conflict", "Only a live article can be corrected.");
    const text = checkNote(note);
    if (!text.ok) return text;
    const correction = await addCorrection(tx, newsroom, {
      ...{ storyId, kind, place },
      text: text.value,
    });
    await projectCorrection(tx, correction);
    await recordEvent(tx, newsroom, {
      action: "article.corrected",
      entityType: "story",
      entityId: storyId,
      data: { correctionId: correction.id, kind },
    });
    await notePings(tx, standing);
    const hard = hardTagsOf([standing]);
    const invalidationId = await invalidate(tx, { hard, soft: [tagOf.card(storyId)] });
    return ok({ correctionId: correction.id, invalidationId });
  });
}
