import "server-only";
import { renditionTypes, wholeCrop, widthsOf } from "#lib/content/renditions";
import { publishedDb } from "#lib/platform/db";
import { imageView, type Sources } from "#lib/published/image-view";
import { mediaPath, renditionPath } from "#lib/published/media-path";
import type { ImageView } from "#lib/published/views";
import type { Prisma } from "#prisma/generated/client";

const renditions = {
  where: { crop: wholeCrop },
  orderBy: { width: "asc" },
  select: { width: true, mediaType: true },
} satisfies Prisma.MediaFile$renditionsArgs;

/** What a picture is made of, for whatever is read together with its pictures. */
export const imageParts = {
  include: { file: { include: { renditions } } },
} satisfies Prisma.MediaDefaultArgs;

type ImageRow = Prisma.MediaGetPayload<typeof imageParts>;

/** Published pictures by media id; drafts' pictures and documents are simply absent. */
export async function findImages(mediaIds: string[]): Promise<Record<string, ImageView>> {
  if (mediaIds.length === 0) return {};
  const media = await publishedDb().media.findMany({
    where: { id: { in: mediaIds }, kind: "image", published: { some: {} } },
    ...imageParts,
  });
  return Object.fromEntries(
    media.flatMap((row) => {
      const image = publishedImage(row);
      return image === null ? [] : [[row.id, image]];
    }),
  );
}

/**
 * A picture from its row: for one that something published names, since that is what makes it public. Null for one that was
 * taken down.
 */
export function publishedImage(row: ImageRow): ImageView | null {
  return row.file.takenDownAt === null ? imageView(row, sourcesOf(row.file)) : null;
}

/** Where none was made as wide as the picture, since it is light enough itself, it stands at the end. */
function sourcesOf({ hash, mediaType, width, renditions: made }: ImageRow["file"]): Sources {
  const whole = { src: mediaPath({ hash, mediaType }), width: width ?? 0 };
  const as = (type: string) =>
    made
      .filter((one) => one.mediaType === type)
      .map((one) => ({ src: renditionPath({ hash, ...one }), width: one.width }));
  const smaller = as(renditionTypes.first);
  const widest = smaller.at(-1)?.width ?? whole.width;
  const isWhole = widest >= (widthsOf(whole.width).at(-1) ?? 0);
  return {
    src: whole.src,
    renditions: isWhole ? smaller : [...smaller, whole],
    lighter: as(renditionTypes.lighter),
  };
}
