import "server-only";
import { z } from "zod";
import { requirePermission } from "#lib/auth/permissions";
import { lockMediaFile } from "#lib/desk/media/lock-media";
import { checkUnused } from "#lib/desk/where-used";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import type { Tx } from "#lib/platform/db";
import { fail, ok, type Result } from "#lib/platform/result";
import { removeFile } from "#lib/platform/storage";

/** What puts another file in the place of one, and tells the log the hashes of both. */
const replacing = ["media.position_kept", "media.position_withheld", "media.replaced"] as const;
const exchange = z.object({ before: z.string(), after: z.string() });

const shown = "An author’s photo or a masthead shows this. Choose another picture there first.";

/**
 * Takes a picture or document that nothing uses out of the library for good, with its bytes unless something else has the
 * same. One that a story names, an author is shown by or a masthead has is an issue.
 */
export async function deleteMedia(
  newsroom: Newsroom,
  { mediaId }: { mediaId: string },
): Promise<Result<null>> {
  requirePermission(newsroom.actor, "media.manage");
  return inOneTransaction(newsroom, async (tx) => {
    const { fileId } = await lockMediaFile(tx, mediaId);
    const files = await listFiles(tx, mediaId, fileId);
    const unused = await checkUnused(tx, "media", mediaId);
    if (!unused.ok) return unused;
    if (await isShown(tx, mediaId)) return fail({ path: [], message: shown });
    await tx.route.deleteMany({ where: { targetType: "media", targetId: mediaId } });
    // An import that is run again brings it in again, if its archive still has it.
    await tx.importedItem.deleteMany({ where: { entityType: "media", entityId: mediaId } });
    await tx.media.delete({ where: { id: mediaId } });
    const facts = { action: "media.deleted", entityType: "media", entityId: mediaId };
    await recordEvent(tx, newsroom, facts);
    for (const id of files) await removeUnheld(tx, id);
    return ok(null);
  });
}

/** The file of a picture or document, and those that stood in its place: some may say where it was taken. */
async function listFiles(tx: Tx, mediaId: string, fileId: string): Promise<string[]> {
  const events = await tx.event.findMany({
    where: { entityType: "media", entityId: mediaId, action: { in: [...replacing] } },
    select: { data: true },
  });
  const hashes = events.flatMap(({ data }) => Object.values(exchange.safeParse(data).data ?? {}));
  const files = await tx.mediaFile.findMany({
    where: { hash: { in: hashes } },
    select: { id: true },
  });
  return [...new Set([fileId, ...files.map(({ id }) => id)])];
}

async function isShown(tx: Tx, mediaId: string): Promise<boolean> {
  const [published, photos, logos] = await Promise.all([
    tx.publishedMedia.count({ where: { mediaId } }),
    tx.author.count({ where: { photoId: mediaId } }),
    tx.siteSettings.count({ where: { logoMediaId: mediaId } }),
  ]);
  return published + photos + logos > 0;
}

/** The bytes go last: whoever brings the same in meanwhile waits for this row, and keeps them again. */
async function removeUnheld(tx: Tx, fileId: string): Promise<void> {
  const file = await tx.mediaFile.findUniqueOrThrow({
    where: { id: fileId },
    include: { renditions: true, _count: { select: { media: true, plainOf: true } } },
  });
  // That it was taken down is not forgotten with it: the very same bytes would be taken again.
  const isHeld = file._count.media + file._count.plainOf > 0;
  if (isHeld || file.takenDownAt !== null) return;
  await tx.mediaFile.delete({ where: { id: fileId } });
  const hashes = [...new Set([file.hash, ...file.renditions.map(({ hash }) => hash)])];
  const among = { where: { hash: { in: hashes } }, select: { hash: true } };
  const held = [
    ...(await tx.mediaFile.findMany(among)),
    ...(await tx.rendition.findMany(among)),
  ].map(({ hash }) => hash);
  for (const hash of hashes) if (!held.includes(hash)) await removeFile(hash);
}
