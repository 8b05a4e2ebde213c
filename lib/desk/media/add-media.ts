import "server-only";
import { userIdOf } from "#lib/auth/actor";
import { requirePermission } from "#lib/auth/permissions";
import type { MediaKind } from "#lib/content/kinds";
import type { MediaWords } from "#lib/content/media-words";
import type { Position } from "#lib/content/position";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import type { Tx } from "#lib/platform/db";
import { AppError } from "#lib/platform/errors";
import { keepFile, keepFileAt } from "#lib/platform/storage";
import { newId } from "#lib/platform/uuid";
import type { MediaFile } from "#prisma/generated/client";

/** A file as the newsroom made or received it, in memory or on this machine's disk; size in pixels for pictures. */
export type NewFile = ({ bytes: Uint8Array } | { path: string }) & {
  mediaType: string;
  width?: number;
  height?: number;
  colour?: string;
  /** Where a picture said it was taken; its bytes do not say so any more. */
  position?: Position | null;
};

export type NewMedia = Partial<MediaWords> & { kind: MediaKind; file: NewFile };

const takenDown =
  "This very file was taken down from the site. Open it in the library and put it back there, or choose another.";

/** Adds a picture or document to the newsroom. Readers cannot open it before something published shows it. */
export async function addMedia(newsroom: Newsroom, media: NewMedia): Promise<{ id: string }> {
  requirePermission(newsroom.actor, "media.add");
  const { file, takenOn = null, ...facts } = media;
  const { hash } = await keepBytes(file);
  return inOneTransaction(newsroom, async (tx) => {
    const { id: fileId } = await keepRow(tx, file, hash);
    const id = newId();
    const uploaderId = userIdOf(newsroom.actor);
    const day = takenOn === null ? null : new Date(takenOn);
    await tx.media.create({ data: { id, fileId, uploaderId, takenOn: day, ...facts } });
    await keepPositionOf(tx, id, file);
    await recordEvent(tx, newsroom, { action: "media.added", entityType: "media", entityId: id });
    return { id };
  });
}

/** Where the file of a picture said it was taken, for the desk; what another file said before is forgotten. */
export async function keepPositionOf(tx: Tx, mediaId: string, file: NewFile): Promise<void> {
  await tx.mediaPosition.deleteMany({ where: { mediaId } });
  if (file.position) await tx.mediaPosition.create({ data: { mediaId, ...file.position } });
}

/** The bytes of a file under their hash; the same bytes are kept once. */
export async function keepBytes(file: NewFile): Promise<{ hash: string; bytes: number }> {
  if ("path" in file) return keepFileAt(file.path);
  return { hash: await keepFile(file.bytes), bytes: file.bytes.byteLength };
}

/**
 * The row of a file whose bytes are kept. Throws `invalid` for one that was taken down. Whoever removes the last use of
 * the same bytes at this moment is waited for, and then they are kept again.
 */
export async function keepRow(tx: Tx, file: NewFile, hash: string): Promise<MediaFile> {
  const { mediaType, width = null, height = null, colour = null } = file;
  const measures = { mediaType, width, height, colour };
  const kept = await tx.mediaFile.upsert({
    where: { hash },
    create: { id: newId(), hash, bytes: 0, ...measures },
    // Something has to be written for the row to be held until this is done.
    update: { hash },
  });
  if (kept.takenDownAt !== null) throw new AppError("invalid", takenDown);
  if (kept.bytes > 0) return kept;
  const { bytes } = await keepBytes(file);
  return tx.mediaFile.update({ where: { hash }, data: { bytes } });
}
