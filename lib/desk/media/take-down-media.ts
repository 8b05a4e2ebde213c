import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { line } from "#lib/content/fields";
import { issuesOf } from "#lib/content/issues-of";
import { lockMediaFile } from "#lib/desk/media/lock-media";
import { sameFiles } from "#lib/desk/media/same-files";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { AppError } from "#lib/platform/errors";
import { fail, ok, type Result } from "#lib/platform/result";
import { expireFiles } from "#lib/publishing/media-tags";

export type MediaTakeDown = {
  mediaId: string;
  /** Why, for the desk's own record. */
  reason: string;
};

const why = line("reason", 2000).min(1, "Say why, for the record of the newsroom.");

/**
 * Takes a picture or document from readers at once: its addresses and those of its renditions answer 410, and every page,
 * card and feed that showed it goes without. It stays in the library, for those who work here. Its file is what is
 * taken down: whatever else stands for the very same one goes with it.
 */
export async function takeDownMedia(
  newsroom: Newsroom,
  { mediaId, reason }: MediaTakeDown,
): Promise<Result<{ invalidationId: bigint }>> {
  requirePermission(newsroom.actor, "media.manage");
  const read = why.safeParse(reason);
  if (!read.success) {
    return fail(...issuesOf(read.error).map(({ message }) => ({ path: ["reason"], message })));
  }
  return inOneTransaction(newsroom, async (tx) => {
    const { fileId, file } = await lockMediaFile(tx, mediaId);
    if (file.takenDownAt !== null) throw new AppError("conflict", "This is taken down already.");
    const takenDownAt = newsroom.clock.now();
    const same = await sameFiles(tx, fileId);
    await tx.mediaFile.updateMany({ where: { id: { in: same } }, data: { takenDownAt } });
    const facts = { action: "media.taken_down", entityType: "media", entityId: mediaId };
    await recordEvent(tx, newsroom, { ...facts, data: { reason: read.data } });
    return ok({ invalidationId: await expireFiles(tx, same) });
  });
}
