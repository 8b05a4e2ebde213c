import "server-only";
import { focusOf } from "#lib/content/crops";
import { type LockedMedia, lockMediaFile } from "#lib/desk/media/lock-media";
import { lookAt } from "#lib/desk/media/look-at";
import { checkSeen, type Seen, versionOf } from "#lib/desk/seen-version";
import type { Newsroom } from "#lib/newsroom/newsroom";
import type { Tx } from "#lib/platform/db";
import { AppError } from "#lib/platform/errors";
import type { Result } from "#lib/platform/result";
import type { MediaFile, MediaPosition } from "#prisma/generated/client";

export type PlacedMedia = { media: LockedMedia; position: MediaPosition; isKept: boolean };

/** Thrown where it is asked of a picture that does not say where it was taken. */
export const unplaced = () =>
  new AppError("conflict", "This does not say where it was taken. Load its page again.");

/** Loads a picture that said where it was taken, for a change of what readers get of it. One that is taken down waits. */
export async function lockPlaced(tx: Tx, mediaId: string): Promise<PlacedMedia> {
  const media = await lockMediaFile(tx, mediaId);
  const position = await tx.mediaPosition.findUnique({ where: { mediaId } });
  if (position === null) throw unplaced();
  if (media.file.takenDownAt !== null) {
    throw new AppError("conflict", "This is taken down. Put it back first.");
  }
  return { media, position, isKept: position.plainFileId !== null };
}

/** A choice that was made before somebody else's, or of another file, is an issue. */
export function checkSeenPosition(
  tx: Tx,
  newsroom: Newsroom,
  { version, media, isKept }: Seen & PlacedMedia,
): Promise<Result<null>> {
  const action = { in: ["media.position_kept", "media.position_withheld", "media.replaced"] };
  return checkSeen(tx, newsroom, {
    version,
    of: { entityType: "media", entityId: media.id, action },
    now: versionOf.position({ isKept }, media.file),
    called: "what readers get of this picture",
  });
}

/** In another file of the same picture the same is looked at first, unless it stands in the library for something else. */
export async function lookAlike(tx: Tx, before: MediaFile, after: MediaFile): Promise<void> {
  if (JSON.stringify(focusOf(before)) === JSON.stringify(focusOf(after))) return;
  if ((await tx.media.count({ where: { fileId: after.id } })) > 0) return;
  await lookAt(tx, after.id, focusOf(before));
}
