import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { lockStory } from "#lib/newsroom/lock-story";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { fail, ok, type Result } from "#lib/platform/result";
import { invalidate } from "#lib/publishing/invalidate";
import { findStanding, hardTagsOf } from "#lib/publishing/live-article";

/**
 * Takes every earlier text of a live article from readers, when one of them says what nobody may read any more; the
 * article stays as it is, and its later texts are kept from here on. They do not come back; the desk keeps its history.
 */
export async function dropVersions(
  newsroom: Newsroom,
  { storyId }: { storyId: string },
): Promise<Result<{ invalidationId: bigint }>> {
  requirePermission(newsroom.actor, "story.publish");
  return inOneTransaction(newsroom, async (tx) => {
    await lockStory(tx, storyId);
    const standing = await findStanding(tx, storyId);
    const { count } = await tx.articleVersion.deleteMany({ where: { articleId: storyId } });
    if (standing === null || count === 0) {
      const message = "Readers cannot look up any earlier text of this story.";
      return fail({ path: [], message });
    }
    await tx.story.update({
      where: { id: storyId },
      data: { versionsFrom: newsroom.clock.now() },
    });
    await recordEvent(tx, newsroom, {
      action: "article.versions_dropped",
      entityType: "story",
      entityId: storyId,
      data: { count: count - 1 },
    });
    return ok({ invalidationId: await invalidate(tx, { hard: hardTagsOf([standing]), soft: [] }) });
  });
}
