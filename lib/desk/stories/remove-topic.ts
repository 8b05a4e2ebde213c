import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { changeContent } from "#lib/desk/stories/change-content";
import type { StoryUndo } from "#lib/desk/stories/story-change";
import type { Newsroom } from "#lib/newsroom/newsroom";
import type { Result } from "#lib/platform/result";

/** Takes a topic from the working copy of a story; readers see it with its next publication. Null without it. */
export async function removeTopic(
  newsroom: Newsroom,
  { storyId, topicId }: { storyId: string; topicId: string },
): Promise<Result<StoryUndo | null>> {
  requirePermission(newsroom.actor, "story.write");
  return changeContent(newsroom, {
    storyId,
    action: "story.topic_removed",
    change: ({ topicIds }) => ({ topicIds: topicIds.filter((id) => id !== topicId) }),
  });
}
