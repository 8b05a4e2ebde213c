import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { changeContent } from "#lib/desk/stories/change-content";
import type { StoryUndo } from "#lib/desk/stories/story-change";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { fail, type Result } from "#lib/platform/result";

/**
 * Tags the working copy of a story with a topic, after those it has; readers see it with its next publication.
 * A topic that its edition has no name for is an issue. Null when it is tagged so already.
 */
export async function addTopic(
  newsroom: Newsroom,
  { storyId, topicId }: { storyId: string; topicId: string },
): Promise<Result<StoryUndo | null>> {
  requirePermission(newsroom.actor, "story.write");
  const { db } = newsroom;
  const story = await db.story.findUnique({ where: { id: storyId }, select: { editionId: true } });
  const label = await db.topicLabel.findFirst({
    where: { topicId, ...(story !== null && { editionId: story.editionId }) },
  });
  if (story !== null && label === null) {
    const message = "This topic has no name in the story’s edition. Name it there first.";
    return fail({ path: ["topicId"], message });
  }
  return changeContent(newsroom, {
    storyId,
    action: "story.topic_added",
    change: ({ topicIds }) => ({
      topicIds: topicIds.includes(topicId) ? topicIds : [...topicIds, topicId],
    }),
  });
}
