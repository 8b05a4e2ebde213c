import "server-only";
import { userIdOf } from "#lib/auth/actor";
import { requirePermission } from "#lib/auth/permissions";
import { checkStoryContent } from "#lib/content/story-content";
import { workingCopyFacts } from "#lib/desk/working-copy-facts";
import { keepReferences } from "#lib/newsroom/keep-references";
import { lockStory } from "#lib/newsroom/lock-story";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { AppError } from "#lib/platform/errors";
import { ok, type Result } from "#lib/platform/result";

export type Save = {
  storyId: string;
  /** The version that the writer started from; a newer one on the desk refuses the save. */
  lockVersion: number;
  content: unknown;
};

/**
 * Saves the working copy of a story; readers see nothing of it until it is published. A save that started from
 * an older version throws `conflict` and changes nothing. Answers with the new version.
 */
export async function saveWorkingCopy(
  newsroom: Newsroom,
  save: Save,
): Promise<Result<{ lockVersion: number }>> {
  requirePermission(newsroom.actor, "story.write");
  return inOneTransaction(newsroom, async (tx) => {
    const { story, workingCopy } = await lockStory(tx, save.storyId);
    if (story.trashedAt !== null)
      throw new AppError("not_found", "This story is in the trash. Restore it first.");
    if (workingCopy.lockVersion !== save.lockVersion) {
      throw new AppError(
        "conflict",
        "Somebody saved this story since you opened it. Compare both texts.",
      );
    }
    const content = checkStoryContent(save.content);
    if (!content.ok) return content;
    const savedAt = newsroom.clock.now();
    const savedById = userIdOf(newsroom.actor);
    const { lockVersion } = await tx.workingCopy.update({
      where: { storyId: story.id },
      data: { content: content.value, lockVersion: { increment: 1 }, savedAt, savedById },
    });
    await tx.story.update({
      where: { id: story.id },
      data: { updatedAt: savedAt, draftState: "draft", ...workingCopyFacts(content.value) },
    });
    await keepReferences(tx, { storyId: story.id, stage: "working", content: content.value });
    return ok({ lockVersion });
  });
}
