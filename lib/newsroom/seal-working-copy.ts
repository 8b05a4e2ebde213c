import "server-only";
import { isDeepStrictEqual } from "node:util";
import { checkStoryContent } from "#lib/content/story-content";
import type { LockedStory } from "#lib/newsroom/lock-story";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { sealRevision } from "#lib/newsroom/seal-revision";
import type { Tx } from "#lib/platform/db";
import { ok, type Result } from "#lib/platform/result";
import type { RevisionReason } from "#prisma/generated/enums";

/**
 * Seals the working copy of a locked story as a revision. What has been sealed last and says the same is that
 * revision already, unless a note goes with it. A working copy that is faulty comes back as issues.
 */
export async function sealWorkingCopy(
  tx: Tx,
  newsroom: Newsroom,
  { story, workingCopy, reason, note }: LockedStory & { reason: RevisionReason; note?: string },
): Promise<Result<{ id: string; number: number }>> {
  const content = checkStoryContent(workingCopy.content);
  if (!content.ok) return content;
  const last = await tx.revision.findFirst({
    where: { storyId: story.id },
    orderBy: { number: "desc" },
  });
  if (last !== null && note === undefined && isDeepStrictEqual(last.content, content.value)) {
    return ok({ id: last.id, number: last.number });
  }
  return ok(
    await sealRevision(tx, newsroom, {
      storyId: story.id,
      content: content.value,
      reason,
      ...(note !== undefined && { note }),
    }),
  );
}
