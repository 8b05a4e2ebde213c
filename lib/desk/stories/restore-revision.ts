import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { checkStoryContent } from "#lib/content/story-content";
import { writeWorkingCopy } from "#lib/desk/stories/write-working-copy";
import { lockStory, requireVersion } from "#lib/newsroom/lock-story";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { requireId } from "#lib/newsroom/require-id";
import { sealWorkingCopy } from "#lib/newsroom/seal-working-copy";
import { AppError } from "#lib/platform/errors";
import { ok, type Result } from "#lib/platform/result";

export type RestoreRevision = { storyId: string; revisionId: string; lockVersion: number };

const missing = "There is no such revision.";

/**
 * Brings the text and all fields of a revision back into the working copy. What stood there is sealed first, so
 * that a restore can be taken back. Readers see nothing of it until it is published.
 */
export async function restoreRevision(
  newsroom: Newsroom,
  { storyId, revisionId, lockVersion }: RestoreRevision,
): Promise<Result<{ lockVersion: number }>> {
  requirePermission(newsroom.actor, "story.write");
  requireId(revisionId, missing);
  return inOneTransaction(newsroom, async (tx) => {
    const locked = await lockStory(tx, storyId);
    requireVersion(locked, lockVersion);
    const revision = await tx.revision.findFirst({ where: { id: revisionId, storyId } });
    if (revision === null) throw new AppError("not_found", missing);
    const content = checkStoryContent(revision.content);
    if (!content.ok) return content;
    const sealed = await sealWorkingCopy(tx, newsroom, { ...locked, reason: "restore" });
    if (!sealed.ok) return sealed;
    const written = await writeWorkingCopy(tx, newsroom, { storyId, content: content.value });
    await recordEvent(tx, newsroom, {
      action: "story.revision_restored",
      entityType: "story",
      entityId: storyId,
      data: { revisionId, number: revision.number },
    });
    return ok(written);
  });
}
