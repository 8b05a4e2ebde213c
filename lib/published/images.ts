import "server-only";
import { publishedDb } from "#lib/platform/db";
import { imageView } from "#lib/published/image-view";
import { mediaPath } from "#lib/published/media-path";
import type { ImageView } from "#lib/published/views";

/** Published pictures by media id; drafts' pictures and documents are simply absent. */
export async function findImages(mediaIds: string[]): Promise<Record<string, ImageView>> {
  if (mediaIds.length === 0) return {};
  const media = await publishedDb().media.findMany({
    where: { id: { in: mediaIds }, kind: "image", published: { some: {} } },
    include: { file: true },
  });
  return Object.fromEntries(
    media.map((image) => {
      const { hash, mediaType } = image.file;
      return [image.id, imageView(image, mediaPath({ hash, mediaType }))];
    }),
  );
}
