import "server-only";
import { isDeepStrictEqual } from "node:util";
import { userIdOf } from "#lib/auth/actor";
import { requirePermission } from "#lib/auth/permissions";
import { checkStoryContent, type StoryContent } from "#lib/content/story-content";
import { checkNamed } from "#lib/desk/stories/check-named";
import { writeWorkingCopy } from "#lib/desk/stories/write-working-copy";
import { type LockedStory, lockStory, requireKept, requireVersion } from "#lib/newsroom/lock-story";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { sealWorkingCopy } from "#lib/newsroom/seal-working-copy";
import type { Tx } from "#lib/platform/db";
import { fail, ok, type Result } from "#lib/platform/result";

export type Save = {
  storyId: string;
  /** The version that the writer started from; a newer one on the desk refuses the save. */
  lockVersion: number;
  content: unknown;
};

/** A working copy that rested so long is sealed before it is written on, in milliseconds. */
const rest = 30 * 60_000;

/**
 * Saves the working copy of a story; readers see nothing of it until it is published. What somebody else wrote,
 * or what has rested for half an hour, is sealed as a revision before. A save that started from an older version
 * throws `conflict` and changes nothing, once its content is in order; what the same writer sends twice is saved once.
 * What it names anew and somebody has deleted meanwhile is an issue. Answers with the new version.
 */
export async function saveWorkingCopy(
  newsroom: Newsroom,
  save: Save,
): Promise<Result<{ lockVersion: number }>> {
  requirePermission(newsroom.actor, "story.write");
  return inOneTransaction(newsroom, async (tx) => {
    const locked = await lockStory(tx, save.storyId);
    requireKept(locked.story);
    // Before the version: what is wrong can be put right while it is in sight, and two texts are compared only whole.
    const checked = checkStoryContent(save.content);
    if (!checked.ok) return checked;
    const content = checked.value;
    const { lockVersion } = save;
    if (isSavedAlready(newsroom, locked, { lockVersion, content })) {
      return ok({ lockVersion: lockVersion + 1 });
    }
    requireVersion(locked, lockVersion);
    const gone = await checkNamed(tx, { storyId: save.storyId, content });
    if (gone.length > 0) return fail(...gone);
    await sealWhatRested(tx, newsroom, locked);
    return ok(await writeWorkingCopy(tx, newsroom, { ...save, content }));
  });
}

/** The answer to the last save was lost on its way, and the same writer sends the same text once more. */
function isSavedAlready(
  { actor }: Newsroom,
  { workingCopy }: LockedStory,
  { lockVersion, content }: { lockVersion: number; content: StoryContent },
): boolean {
  if (workingCopy.lockVersion !== lockVersion + 1) return false;
  return (
    workingCopy.savedById === userIdOf(actor) && isDeepStrictEqual(workingCopy.content, content)
  );
}

async function sealWhatRested(tx: Tx, newsroom: Newsroom, locked: LockedStory): Promise<void> {
  const { savedAt, savedById, lockVersion } = locked.workingCopy;
  if (lockVersion === 1 && locked.story.headline === "") return;
  const isHandover = savedById !== userIdOf(newsroom.actor);
  const hasRested = newsroom.clock.now().getTime() - savedAt.getTime() >= rest;
  if (!isHandover && !hasRested) return;
  // One that an older newsroom wrote and this one finds faulty cannot be sealed; the new text takes its place.
  await sealWorkingCopy(tx, newsroom, { ...locked, reason: isHandover ? "handover" : "idle" });
}
