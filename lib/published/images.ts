import "server-only";
import { cutAround, focusOf, hasForm, placedCrops, ratioOf } from "#lib/content/crops";
import type { CutForm, CutRendition } from "#lib/content/prepared";
import { renditionTypes, wholeCrop, widthsOf } from "#lib/content/renditions";
import { publishedDb } from "#lib/platform/db";
import { imageView, type Sources } from "#lib/published/image-view";
import { type AskedRendition, mediaPath, renditionPath } from "#lib/published/media-path";
import type { ImageView } from "#lib/published/views";
import type { Prisma } from "#prisma/generated/client";

const renditions = {
  where: { crop: { in: [wholeCrop, ...placedCrops] } },
  orderBy: { width: "asc" },
  select: { crop: true, width: true, mediaType: true, hash: true },
} satisfies Prisma.MediaFile$renditionsArgs;

/** What a picture is made of, for whatever is read together with its pictures. */
export const imageParts = {
  include: { file: { include: { renditions } } },
} satisfies Prisma.MediaDefaultArgs;

type ImageRow = Prisma.MediaGetPayload<typeof imageParts>;
type FileRow = ImageRow["file"];

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
function sourcesOf(file: FileRow): Sources {
  const whole = { src: mediaPath(pathOf(file)), width: file.width ?? 0 };
  const smaller = listed(file, renditionTypes.first);
  const widest = smaller.at(-1)?.width ?? whole.width;
  const isWhole = widest >= (widthsOf(whole.width).at(-1) ?? 0);
  return {
    ...(plainOf(file) ?? { src: whole.src }),
    renditions: isWhole ? smaller : [...smaller, whole],
    lighter: listed(file, renditionTypes.lighter),
    forms: formsOf(file),
    cut: linkedOf(file),
  };
}

/** The whole as JPEG, where that was made. */
function plainOf(file: FileRow) {
  const [plain] = listed(file, renditionTypes.plain);
  const { width, height } = file;
  if (plain === undefined || width === null || height === null) return null;
  return { ...plain, height: Math.round((plain.width / width) * height) };
}

/** What places on the site show; a form that the picture has by itself is shown by the whole. */
function formsOf(file: FileRow): CutForm[] {
  const { width, height } = file;
  if (width === null || height === null) return [];
  const focus = focusOf(file);
  return placedCrops.flatMap((crop) => {
    const cut = { crop, around: cutAround(focus, crop) };
    const smaller = listed(file, renditionTypes.first, cut);
    const [plain] = listed(file, renditionTypes.plain, cut);
    if (plain === undefined || smaller.length === 0 || hasForm({ width, height }, crop)) return [];
    return {
      ...{ crop, ...plain, height: Math.round(plain.width / ratioOf(crop)) },
      ...{ renditions: smaller, lighter: listed(file, renditionTypes.lighter, cut) },
    };
  });
}

/** What search engines and others ask for beside links (Google, “Article structured data”): the widest of each form. */
function linkedOf({ renditions: made }: FileRow): CutRendition[] {
  return placedCrops.flatMap((crop) => {
    const plain = made.filter((one) => one.crop === crop && one.mediaType === renditionTypes.plain);
    return plain.slice(-1).map(({ width, ...file }) => ({
      ...{ crop, src: mediaPath(pathOf(file)), width },
      height: Math.round(width / ratioOf(crop)),
    }));
  });
}

/** Renditions of one form and media type, from the smallest. */
function listed(
  { hash, renditions: made }: FileRow,
  mediaType: string,
  cut?: AskedRendition["cut"],
) {
  return made
    .filter((one) => one.crop === (cut?.crop ?? wholeCrop) && one.mediaType === mediaType)
    .map(({ width }) => ({
      src: renditionPath({ hash, width, mediaType, ...(cut !== undefined && { cut }) }),
      width,
    }));
}

const pathOf = ({ hash, mediaType }: { hash: string; mediaType: string }) => ({ hash, mediaType });
