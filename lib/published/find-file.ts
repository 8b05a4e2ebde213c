import "server-only";
import { wholeCrop } from "#lib/content/renditions";
import { publishedDb } from "#lib/platform/db";
import type { AskedFile } from "#lib/published/media-path";

/** Bytes that readers may have. */
export type PublishedFile = { hash: string; mediaType: string };

const isPublished = { some: { published: { some: {} } } };
const select = { hash: true, mediaType: true };

/** A file by its hash, or a rendition of it, if something published shows or offers it; others are for sessions alone. */
export async function findPublishedFile({
  hash,
  rendition,
}: AskedFile): Promise<PublishedFile | null> {
  const db = publishedDb();
  if (rendition !== null) {
    const file = { hash, media: isPublished };
    return db.rendition.findFirst({ where: { ...rendition, crop: wholeCrop, file }, select });
  }
  return (
    (await db.mediaFile.findFirst({ where: { hash, media: isPublished }, select })) ??
    (await db.rendition.findFirst({ where: { hash, file: { media: isPublished } }, select }))
  );
}
