import "server-only";
import { squareCrop } from "#lib/content/renditions";
import { publishedDb } from "#lib/platform/db";
import { imageView } from "#lib/published/image-view";
import { mediaPath } from "#lib/published/media-path";
import type { PhotoView } from "#lib/published/views";

/** The photos of those who sign, by the author's id; who has none is simply absent. */
export async function findPhotos(authorIds: string[]): Promise<Record<string, PhotoView>> {
  if (authorIds.length === 0) return {};
  const authors = await publishedDb().author.findMany({
    where: { id: { in: authorIds }, photo: { kind: "image", published: { some: {} } } },
    select: {
      id: true,
      photo: {
        include: {
          file: {
            include: { renditions: { where: { crop: squareCrop }, orderBy: { width: "asc" } } },
          },
        },
      },
    },
  });
  return Object.fromEntries(
    authors.flatMap(({ id, photo }) => {
      if (photo === null) return [];
      const { renditions, ...file } = photo.file;
      const image = imageView({ ...photo, file }, { src: mediaPath(pathOf(file)), renditions: [] });
      const squares = renditions.map((square) => ({
        src: mediaPath(pathOf(square)),
        width: square.width,
      }));
      return squares.length === 0 ? [] : [[id, { ...image, squares }]];
    }),
  );
}

const pathOf = ({ hash, mediaType }: { hash: string; mediaType: string }) => ({ hash, mediaType });
