import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import type { CorrectionPlace } from "#lib/content/kinds";
import { lockStory } from "#lib/newsroom/lock-story";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { requireId } from "#lib/newsroom/require-id";
import { AppError } from "#lib/platform/errors";
import { ok, type Result } from "#lib/platform/result";
import { invalidate } from "#lib/publishing/invalidate";
import { findStanding, hardTagsOf } from "#lib/publishing/live-article";

const missing = "There is no such note.";

export type CorrectionPlacing = { storyId: string; correctionId: string; place: CorrectionPlace };

/**
 * Moves a note to readers above the text of its article or under it; its words and its date stay. Of a withdrawn article
 * it is remembered for when it comes back. A note that is none of the story's throws `not_found`.
 */
export async function placeCorrection(
  newsroom: Newsroom,
  { storyId, correctionId, place }: CorrectionPlacing,
): Promise<Result<{ invalidationId: bigint }>> {
  requirePermission(newsroom.actor, "story.publish");
  requireId(correctionId, missing);
  return inOneTransaction(newsroom, async (tx) => {
    await lockStory(tx, storyId);
    const where = { id: correctionId, storyId };
    const { count } = await tx.correction.updateMany({ where, data: { place } });
    if (count === 0) throw new AppError("not_found", missing);
    await tx.articleCorrection.updateMany({ where: { id: correctionId }, data: { place } });
    await recordEvent(tx, newsroom, {
      action: "article.correction_placed",
      entityType: "story",
      entityId: storyId,
      data: { correctionId, place },
    });
    const standing = await findStanding(tx, storyId);
    const hard = standing === null ? [] : hardTagsOf([standing]);
    return ok({ invalidationId: await invalidate(tx, { hard, soft: [] }) });
  });
}
