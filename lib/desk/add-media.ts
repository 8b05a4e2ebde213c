import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import type { MediaKind } from "#lib/content/kinds";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { keepFile } from "#lib/platform/storage";
import { newId } from "#lib/platform/uuid";

/** A file as the newsroom made or received it; size in pixels for pictures. */
export type NewFile = {
  bytes: Uint8Array;
  mediaType: string;
  width?: number;
  height?: number;
  colour?: string;
};

export type NewMedia = {
  kind: MediaKind;
  file: NewFile;
  title?: string;
  alt?: string;
  decorative?: boolean;
  caption?: string;
  credit?: string;
};

/** Adds a picture or document to the newsroom. Readers cannot open it before something published shows it. */
export async function addMedia(newsroom: Newsroom, media: NewMedia): Promise<{ id: string }> {
  requirePermission(newsroom.actor, "media.add");
  const { file, ...facts } = media;
  const { bytes, ...measures } = file;
  const hash = await keepFile(bytes);
  return inOneTransaction(newsroom, async (tx) => {
    const kept = await tx.mediaFile.upsert({
      where: { hash },
      create: { id: newId(), hash, bytes: bytes.byteLength, ...measures },
      update: {},
    });
    const id = newId();
    await tx.media.create({ data: { id, fileId: kept.id, ...facts } });
    await recordEvent(tx, newsroom, { action: "media.added", entityType: "media", entityId: id });
    return { id };
  });
}
