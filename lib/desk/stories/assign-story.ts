import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { checkDeskNote } from "#lib/newsroom/check-desk-note";
import { findAssignee } from "#lib/newsroom/find-assignee";
import { lockStory } from "#lib/newsroom/lock-story";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { ok, type Result } from "#lib/platform/result";

export type Assign = { storyId: string; assigneeId: string | null; note?: string };

/** Gives a story to somebody, or to nobody. Who cannot sign in is an issue. */
export async function assignStory(
  newsroom: Newsroom,
  { storyId, assigneeId, ...words }: Assign,
): Promise<Result<null>> {
  requirePermission(newsroom.actor, "story.write");
  return inOneTransaction(newsroom, async (tx) => {
    await lockStory(tx, storyId);
    const note = checkDeskNote(words.note);
    if (!note.ok) return note;
    const assignee = assigneeId === null ? null : await findAssignee(tx, assigneeId);
    if (assignee?.ok === false) return assignee;
    await tx.story.update({
      where: { id: storyId },
      data: { assigneeId, updatedAt: newsroom.clock.now() },
    });
    await recordEvent(tx, newsroom, {
      action: "story.assigned",
      entityType: "story",
      entityId: storyId,
      data: { assigneeId, ...(note.value && { note: note.value }) },
    });
    return ok(null);
  });
}
