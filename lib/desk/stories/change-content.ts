import "server-only";
import { checkStoryContent, type StoryContent } from "#lib/content/story-content";
import { saveWorkingCopy } from "#lib/desk/stories/save-working-copy";
import type { StoryUndo } from "#lib/desk/stories/story-change";
import { lockStory } from "#lib/newsroom/lock-story";
import { type Newsroom, together } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { ok, type Result } from "#lib/platform/result";

type Part = Partial<Pick<StoryContent, "topicIds" | "sectionId">>;

export type ContentChange = {
  storyId: string;
  /** What the log calls it. */
  action: string;
  change: (content: StoryContent) => Part;
};

/**
 * Changes a part of what a story's working copy says, whatever its version, and saves it like any other writing;
 * as nobody had the text before them, the log says who did it. Answers with how to undo it; null when it says so
 * already.
 */
export async function changeContent(
  newsroom: Newsroom,
  { storyId, action, change }: ContentChange,
): Promise<Result<StoryUndo | null>> {
  return together(newsroom, async (inside, tx) => {
    const { workingCopy } = await lockStory(tx, storyId);
    const content = checkStoryContent(workingCopy.content);
    if (!content.ok) return content;
    const part = change(content.value);
    const { topicIds, sectionId } = content.value;
    const before = {
      ...(part.topicIds !== undefined && part.topicIds.join() !== topicIds.join() && { topicIds }),
      ...(part.sectionId !== undefined && part.sectionId !== sectionId && { sectionId }),
    };
    if (Object.keys(before).length === 0) return ok(null);
    const { lockVersion } = workingCopy;
    const saved = await saveWorkingCopy(inside, {
      storyId,
      lockVersion,
      content: { ...content.value, ...part },
    });
    if (!saved.ok) return saved;
    await recordEvent(tx, inside, { action, entityType: "story", entityId: storyId });
    return ok({ kind: "content", storyId, lockVersion: saved.value.lockVersion, before });
  });
}
