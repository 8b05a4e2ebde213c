import "server-only";
import { type Crop, crops, ratioOf } from "#lib/content/crops";
import type { CutRendition } from "#lib/content/prepared";
import { renditionTypes, wholeCrop, widthsOf } from "#lib/content/renditions";
import { publishedDb } from "#lib/platform/db";
import { imageView, type Sources } from "#lib/published/image-view";
import { mediaPath, renditionPath } from "#lib/published/media-path";
import type { ImageView } from "#lib/published/views";
import type { Prisma } from "#prisma/generated/client";

/** The forms of pictures that search engines and others ask for beside links (Google, “Article structured data”). */
const shared = crops.filter((crop) => crop !== "9:16");

const renditions = {
  where: { OR: [{ crop: wholeCrop }, { crop: { in: shared }, mediaType: "image/jpeg" }] },
  orderBy: { width: "asc" },
  select: { crop: true, width: true, mediaType: true, hash: true },
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
      .filter(({ crop, mediaType: made }) => crop === wholeCrop && made === type)
      .map(({ width: wide }) => ({
        src: renditionPath({ hash, width: wide, mediaType: type }),
        width: wide,
      }));
  const smaller = as(renditionTypes.first);
  const widest = smaller.at(-1)?.width ?? whole.width;
  const isWhole = widest >= (widthsOf(whole.width).at(-1) ?? 0);
  return {
    src: whole.src,
    renditions: isWhole ? smaller : [...smaller, whole],
    lighter: as(renditionTypes.lighter),
    cut: shared.flatMap((crop) => made.filter((one) => one.crop === crop).map(cutView(crop))),
  };
}

const cutView =
  (crop: Crop) =>
  ({
    hash,
    width,
    mediaType,
  }: {
    hash: string;
    width: number;
    mediaType: string;
  }): CutRendition => ({
    crop,
    src: mediaPath({ hash, mediaType }),
    width,
    height: Math.round(width / ratioOf(crop)),
  });
