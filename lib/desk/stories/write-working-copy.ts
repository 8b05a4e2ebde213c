import "server-only";
import { userIdOf } from "#lib/auth/actor";
import type { StoryContent } from "#lib/content/story-content";
import { workingCopyFacts } from "#lib/desk/stories/working-copy-facts";
import { followMergedTopics } from "#lib/newsroom/follow-merged-topics";
import { holdNamed } from "#lib/newsroom/hold-named";
import { keepReferences } from "#lib/newsroom/keep-references";
import type { Newsroom } from "#lib/newsroom/newsroom";
import type { Tx } from "#lib/platform/db";

/** Puts checked content into a locked story's working copy, which is a draft from then on. */
export async function writeWorkingCopy(
  tx: Tx,
  newsroom: Newsroom,
  { storyId, content: written }: { storyId: string; content: StoryContent },
): Promise<{ lockVersion: number }> {
  const content = await followMergedTopics(tx, written);
  await holdNamed(tx, content);
  const savedAt = newsroom.clock.now();
  const savedById = userIdOf(newsroom.actor);
  const { lockVersion } = await tx.workingCopy.update({
    where: { storyId },
    data: { content, lockVersion: { increment: 1 }, savedAt, savedById },
  });
  await tx.story.update({
    where: { id: storyId },
    data: {
      updatedAt: savedAt,
      draftState: "draft",
      approvedRevisionId: null,
      ...workingCopyFacts(content),
    },
  });
  await keepReferences(tx, { storyId, stage: "working", content });
  return { lockVersion };
}
