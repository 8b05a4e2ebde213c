import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { lockStory } from "#lib/newsroom/lock-story";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";

/** Brings a story back from the trash, as it was; one that is not there stays as it is. */
export async function restoreStory(newsroom: Newsroom, storyId: string): Promise<void> {
  requirePermission(newsroom.actor, "story.trash");
  await inOneTransaction(newsroom, async (tx) => {
    const { story } = await lockStory(tx, storyId);
    if (story.trashedAt === null) return;
    const updatedAt = newsroom.clock.now();
    await tx.story.update({ where: { id: storyId }, data: { trashedAt: null, updatedAt } });
    await recordEvent(tx, newsroom, {
      action: "story.restored",
      entityType: "story",
      entityId: storyId,
    });
  });
}
