import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { lockMediaFile } from "#lib/desk/media/lock-media";
import { sameFiles } from "#lib/desk/media/same-files";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { AppError } from "#lib/platform/errors";
import { ok, type Result } from "#lib/platform/result";
import { expireFiles } from "#lib/publishing/media-tags";

/** Lets readers have again what was taken down, wherever something published shows it. */
export async function putBackMedia(
  newsroom: Newsroom,
  { mediaId }: { mediaId: string },
): Promise<Result<{ invalidationId: bigint }>> {
  requirePermission(newsroom.actor, "media.manage");
  return inOneTransaction(newsroom, async (tx) => {
    const { fileId, file } = await lockMediaFile(tx, mediaId);
    if (file.takenDownAt === null) throw new AppError("conflict", "This is not taken down.");
    const same = await sameFiles(tx, fileId);
    await tx.mediaFile.updateMany({ where: { id: { in: same } }, data: { takenDownAt: null } });
    const facts = { action: "media.put_back", entityType: "media", entityId: mediaId };
    await recordEvent(tx, newsroom, facts);
    return ok({ invalidationId: await expireFiles(tx, same) });
  });
}
