import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { checkDeskNote } from "#lib/newsroom/check-desk-note";
import { lockStory, requireDraft, requireVersion } from "#lib/newsroom/lock-story";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { sealWorkingCopy } from "#lib/newsroom/seal-working-copy";
import { ok, type Result } from "#lib/platform/result";

export type Approve = { storyId: string; lockVersion: number; note?: string };

/**
 * Approves what is in review, as the editor sees it. The approval names a revision: what is written afterwards
 * is a draft again and not approved. Throws `conflict` when the story is not in review.
 */
export async function approveStory(
  newsroom: Newsroom,
  { storyId, lockVersion, ...words }: Approve,
): Promise<Result<{ revisionId: string }>> {
  requirePermission(newsroom.actor, "story.review");
  return inOneTransaction(newsroom, async (tx) => {
    const locked = await lockStory(tx, storyId);
    requireVersion(locked, lockVersion);
    requireDraft(locked.story, ["in_review"]);
    const note = checkDeskNote(words.note);
    if (!note.ok) return note;
    const said = note.value === undefined ? {} : { note: note.value };
    const revision = await sealWorkingCopy(tx, newsroom, { ...locked, reason: "approve", ...said });
    if (!revision.ok) return revision;
    await tx.story.update({
      where: { id: storyId },
      data: {
        draftState: "approved",
        approvedRevisionId: revision.value.id,
        updatedAt: newsroom.clock.now(),
      },
    });
    await recordEvent(tx, newsroom, {
      action: "story.approved",
      entityType: "story",
      entityId: storyId,
      data: { revisionId: revision.value.id, ...said },
    });
    return ok({ revisionId: revision.value.id });
  });
}
