import "server-only";
import { publishedDb } from "#lib/platform/db";
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
    media.map(({ file, ...image }) => [
      image.id,
      {
        mediaId: image.id,
        src: mediaPath({ hash: file.hash, mediaType: file.mediaType }),
        width: file.width ?? 0,
        height: file.height ?? 0,
        alt: image.decorative ? "" : image.alt,
        caption: image.caption || null,
        credit: image.credit || null,
        colour: file.colour,
      },
    ]),
  );
}

/** A picture as one place shows it: its own alternative text and caption go before the picture's. */
export function shownAs(
  image: ImageView | undefined,
  override: { alt: string | null; caption: string | null },
): ImageView | null {
  if (image === undefined) return null;
  return { ...image, alt: override.alt ?? image.alt, caption: override.caption ?? image.caption };
}
