import "server-only";
import { squareCrop } from "#lib/content/renditions";
import { publishedDb } from "#lib/platform/db";
import { imageView, inOneSize } from "#lib/published/image-view";
import { mediaPath } from "#lib/published/media-path";
import type { PhotoView } from "#lib/published/views";
import type { Prisma } from "#prisma/generated/client";

const renditions = {
  where: { crop: squareCrop },
  orderBy: { width: "asc" },
} satisfies Prisma.MediaFile$renditionsArgs;

/** What the photo of an author is made of, for whatever is read together with its authors. */
export const photoParts = {
  include: { file: { include: { renditions } } },
} satisfies Prisma.MediaDefaultArgs;

type Pictured = { id: string; photo: Prisma.MediaGetPayload<typeof photoParts> | null };

/** The photos of those who sign, by the author's id; who has none is simply absent. */
export async function findPhotos(authorIds: string[]): Promise<Record<string, PhotoView>> {
  if (authorIds.length === 0) return {};
  const authors = await publishedDb().author.findMany({
    where: { id: { in: authorIds }, photoId: { not: null } },
    select: { id: true, photo: photoParts },
  });
  return photosOf(authors);
}

/** The same of authors that are at hand. */
export function photosOf(authors: Pictured[]): Record<string, PhotoView> {
  return Object.fromEntries(
    authors.flatMap(({ id, photo }) => {
      if (photo?.kind !== "image" || photo.file.takenDownAt !== null) return [];
      const { file } = photo;
      const image = imageView(photo, inOneSize(mediaPath(pathOf(file))));
      const squares = file.renditions.map((square) => ({
        src: mediaPath(pathOf(square)),
        width: square.width,
      }));
      return squares.length === 0 ? [] : [[id, { ...image, squares }]];
    }),
  );
}

const pathOf = ({ hash, mediaType }: { hash: string; mediaType: string }) => ({ hash, mediaType });
