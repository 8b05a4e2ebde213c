import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { checkDeskNote } from "#lib/newsroom/check-desk-note";
import { lockStory, requireDraft } from "#lib/newsroom/lock-story";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { fail, ok, type Result } from "#lib/platform/result";
import { callOffPlans } from "#lib/publishing/call-off-plans";

export type SendBack = { storyId: string; note: string };

/**
 * Sends a story that is in review or approved back to its writer, with what is missing: without a note it is an
 * issue. It is assigned to whoever began it, where that is known. A publication or an update that was planned is
 * called off.
 */
export async function sendBackStory(
  newsroom: Newsroom,
  { storyId, ...words }: SendBack,
): Promise<Result<null>> {
  requirePermission(newsroom.actor, "story.review");
  return inOneTransaction(newsroom, async (tx) => {
    const { story } = await lockStory(tx, storyId);
    requireDraft(story, ["in_review", "approved"]);
    const note = checkDeskNote(words.note);
    if (!note.ok) return note;
    if (note.value === undefined) {
      return fail({ path: ["note"], message: "Say what is missing, so that the writer knows." });
    }
    await tx.story.update({
      where: { id: storyId },
      data: {
        draftState: "draft",
        approvedRevisionId: null,
        assigneeId: story.createdById ?? story.assigneeId,
        updatedAt: newsroom.clock.now(),
      },
    });
    await callOffPlans(tx, newsroom, { storyId, actions: ["publish", "update"] });
    await recordEvent(tx, newsroom, {
      action: "story.sent_back",
      entityType: "story",
      entityId: storyId,
      data: { note: note.value },
    });
    return ok(null);
  });
}
