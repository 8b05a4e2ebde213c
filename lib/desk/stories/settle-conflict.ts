import "server-only";
import { isDeepStrictEqual } from "node:util";
import { requirePermission } from "#lib/auth/permissions";
import { checkStoryContent } from "#lib/content/story-content";
import { writeWorkingCopy } from "#lib/desk/stories/write-working-copy";
import { lockStory, requireVersion } from "#lib/newsroom/lock-story";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { sealRevision } from "#lib/newsroom/seal-revision";
import { sealWorkingCopy } from "#lib/newsroom/seal-working-copy";
import { ok, type Result } from "#lib/platform/result";

export type Settlement = {
  storyId: string;
  /** The version of the desk's text that was compared with. */
  lockVersion: number;
  /** The text of whoever came second, as it was before they decided. */
  mine: unknown;
  /** What they decided on: either text, or one made of both. */
  chosen: unknown;
};

/**
 * Two people wrote at once, and the second has seen both texts and decided. Both are sealed before the choice takes
 * their place, so that nothing is lost whatever was chosen. Throws `conflict` when yet another save came between.
 */
export async function settleConflict(
  newsroom: Newsroom,
  { storyId, lockVersion, mine, chosen }: Settlement,
): Promise<Result<{ lockVersion: number }>> {
  requirePermission(newsroom.actor, "story.write");
  return inOneTransaction(newsroom, async (tx) => {
    const locked = await lockStory(tx, storyId);
    requireVersion(locked, lockVersion);
    const [own, content] = [checkStoryContent(mine), checkStoryContent(chosen)];
    if (!own.ok) return own;
    if (!content.ok) return content;
    const theirs = locked.workingCopy.content;
    const sealed = await sealWorkingCopy(tx, newsroom, { ...locked, reason: "handover" });
    if (!sealed.ok) return sealed;
    if (!isDeepStrictEqual(own.value, content.value)) {
      const note = "Set aside when two had written at once.";
      await sealRevision(tx, newsroom, { storyId, content: own.value, reason: "handover", note });
    }
    await recordEvent(tx, newsroom, {
      action: "story.conflict_settled",
      entityType: "story",
      entityId: storyId,
    });
    if (isDeepStrictEqual(theirs, content.value)) return ok({ lockVersion });
    return ok(await writeWorkingCopy(tx, newsroom, { storyId, content: content.value }));
  });
}
