import "server-only";
import { cutSquares } from "#lib/desk/media/cut-squares";
import type { LockedMedia } from "#lib/desk/media/lock-media";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import type { Tx } from "#lib/platform/db";
import { ok, type Result } from "#lib/platform/result";
import { invalidate } from "#lib/publishing/invalidate";
import { tagsOfFiles } from "#lib/publishing/media-tags";
import type { MediaFile } from "#prisma/generated/client";

/**
 * Puts a file in the place of that of a picture or document: the photo of an author is cut anew, the log says what was done,
 * and pages that show it are made anew at once. The addresses of the file before answer 410 unless something else has it.
 */
export async function putFile(
  tx: Tx,
  newsroom: Newsroom,
  { media, file, action }: { media: LockedMedia; file: MediaFile; action: string },
): Promise<Result<null>> {
  const { id: mediaId } = media;
  const isPhoto = (await tx.author.count({ where: { photoId: mediaId } })) > 0;
  const squares = isPhoto ? await cutSquares(file) : ok([]);
  if (!squares.ok) return squares;
  await tx.rendition.createMany({ data: squares.value, skipDuplicates: true });
  await tx.media.update({ where: { id: mediaId }, data: { fileId: file.id } });
  await recordEvent(tx, newsroom, {
    ...{ action, entityType: "media", entityId: mediaId },
    data: { before: media.file.hash, after: file.hash },
  });
  await invalidate(tx, { hard: await tagsOfFiles(tx, [mediaId]), soft: [] });
  return ok(null);
}
