import "server-only";
import { may, requirePermission } from "#lib/auth/permissions";
import { checkDeskNote } from "#lib/newsroom/check-desk-note";
import { findAssignee } from "#lib/newsroom/find-assignee";
import { lockStory, requireDraft, requireVersion } from "#lib/newsroom/lock-story";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { sealWorkingCopy } from "#lib/newsroom/seal-working-copy";
import { fail, ok, type Result } from "#lib/platform/result";

export type Submit = {
  storyId: string;
  /** The version that the writer sees; an older one throws `conflict`. */
  lockVersion: number;
  /** Who shall review it, and may; it stays with whom it is when absent. */
  assigneeId?: string;
  note?: string;
};

/**
 * Hands a story in for review: seals what the writer sees, so that the reviewer reads just that. A story without
 * a headline is an issue; one that is in review already throws `conflict`.
 */
export async function submitStory(
  newsroom: Newsroom,
  { storyId, lockVersion, assigneeId, ...words }: Submit,
): Promise<Result<{ revisionId: string }>> {
  requirePermission(newsroom.actor, "story.write");
  return inOneTransaction(newsroom, async (tx) => {
    const locked = await lockStory(tx, storyId);
    requireVersion(locked, lockVersion);
    requireDraft(locked.story, ["draft"]);
    const note = checkDeskNote(words.note);
    if (!note.ok) return note;
    const assignee = assigneeId === undefined ? null : await findAssignee(tx, assigneeId);
    if (assignee?.ok === false) return assignee;
    if (assignee?.ok && !may({ kind: "user", ...assignee.value }, "story.review")) {
      const message = `As ${assignee.value.role} ${assignee.value.name} may not review. Choose somebody else.`;
      return fail({ path: ["assigneeId"], message });
    }
    if (locked.story.headline.trim() === "") {
      return fail({ path: ["headline"], message: "Write a headline before you hand it in." });
    }
    const said = note.value === undefined ? {} : { note: note.value };
    const revision = await sealWorkingCopy(tx, newsroom, { ...locked, reason: "submit", ...said });
    if (!revision.ok) return revision;
    await tx.story.update({
      where: { id: storyId },
      data: {
        draftState: "in_review",
        updatedAt: newsroom.clock.now(),
        ...(assignee?.ok && { assigneeId: assignee.value.id }),
      },
    });
    await recordEvent(tx, newsroom, {
      action: "story.submitted",
      entityType: "story",
      entityId: storyId,
      data: { revisionId: revision.value.id, ...said },
    });
    return ok({ revisionId: revision.value.id });
  });
}
