import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { lockStory } from "#lib/newsroom/lock-story";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { AppError } from "#lib/platform/errors";
import { callOffPlans } from "#lib/publishing/call-off-plans";

/**
 * Puts a story into the trash, from where `restoreStory` brings it back whole; what it was scheduled for is
 * cancelled. A live story throws `conflict`: it is withdrawn first.
 */
export async function trashStory(newsroom: Newsroom, storyId: string): Promise<void> {
  requirePermission(newsroom.actor, "story.trash");
  await inOneTransaction(newsroom, async (tx) => {
    const { story } = await lockStory(tx, storyId);
    if (story.liveState === "live") {
      throw new AppError("conflict", "Readers can see this story. Withdraw it first.");
    }
    if (story.trashedAt !== null) return;
    const trashedAt = newsroom.clock.now();
    await callOffPlans(tx, newsroom, { storyId });
    await tx.story.update({ where: { id: storyId }, data: { trashedAt, updatedAt: trashedAt } });
    await recordEvent(tx, newsroom, {
      action: "story.trashed",
      entityType: "story",
      entityId: storyId,
    });
  });
}
