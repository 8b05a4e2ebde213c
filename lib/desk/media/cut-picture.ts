import "server-only";
import sharp, { type Sharp } from "sharp";
import {
  areaOf,
  type Crop,
  crops,
  cropWidth,
  type Focus,
  hasForm,
  jpegWidths,
  placedCrops,
  placedWidths,
  ratioOf,
} from "#lib/content/crops";
import { plainWidth, renditionTypes, wholeCrop } from "#lib/content/renditions";
import { positionIn, withPosition } from "#lib/desk/media/position-in-file";
import { mostPixels } from "#lib/desk/media/read-picture";
import { asAvif, lightest } from "#lib/desk/media/shrink-picture";
import type { Made } from "#lib/desk/media/write-renditions";

const { first, lighter, plain } = renditionTypes;

/** More is not decoded than the narrowest crop needs. */
const enough = 2400;

/**
 * A picture cut to every form around what is looked at first, none wider than it is there: as JPEG, which everybody reads
 * who shows links, and as WebP in the widths of places on the site; and the whole as JPEG, where that is lighter. None
 * of one that moves. What is transparent lies on white in a JPEG. Where the picture says that it was taken, each of them does.
 */
export async function cutPicture(bytes: Uint8Array, focus: Focus): Promise<Made[]> {
  const picture = await decode(bytes, focus);
  if (picture === null) return [];
  const made = await plainOf(picture, bytes);
  for (const crop of crops) {
    const { width } = picture.areaOf(crop);
    for (const wide of jpegWidths(crop, width)) made.push(await picture.cut(crop, wide, plain));
    for (const wide of webpWidths(picture, crop)) made.push(await picture.cut(crop, wide, first));
  }
  return made;
}

/** The forms of places on the site as AVIF: each in every width that it has there, or not at all where that would not be lighter. */
export async function lightenCuts(bytes: Uint8Array, focus: Focus): Promise<Made[]> {
  const picture = await decode(bytes, focus);
  if (picture === null) return [];
  const made: Made[] = [];
  for (const crop of placedCrops) {
    const widths = webpWidths(picture, crop);
    const widest = widths.at(-1);
    if (widest === undefined) continue;
    const light = await picture.cut(crop, widest, lighter);
    const before = await picture.cut(crop, widest, first);
    if (light.bytes.byteLength >= before.bytes.byteLength) continue;
    for (const wide of widths.slice(0, -1)) made.push(await picture.cut(crop, wide, lighter));
    made.push(light);
  }
  return made;
}

type Decoded = NonNullable<Awaited<ReturnType<typeof decode>>>;

/** A form that the picture has by itself was made with the whole. */
function webpWidths({ info, areaOf: area }: Decoded, crop: Crop): number[] {
  if (crop === "9:16") return [Math.min(area(crop).width, cropWidth)];
  return hasForm(info, crop) ? [] : placedWidths(crop, area(crop).width);
}

/** Nothing for what is transparent, nor for a picture that everything reads and that is as light itself. */
async function plainOf({ info, isPlain, whole }: Decoded, bytes: Uint8Array): Promise<Made[]> {
  if (info.channels === 4) return [];
  const one = await whole(Math.min(info.width, plainWidth));
  return isPlain && one.bytes.byteLength >= bytes.byteLength ? [] : [one];
}

/** Decoded once; everything is cut out of that. Null for what moves. */
async function decode(bytes: Uint8Array, focus: Focus) {
  const limits = { limitInputPixels: mostPixels, failOn: "error" } as const;
  const metadata = await sharp(bytes, limits).metadata();
  const { pages = 1, format } = metadata;
  if (pages > 1) return null;
  const position = positionIn(metadata);
  const { data, info } = await sharp(bytes, limits)
    .resize(enough, enough, { fit: "outside", withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: info.channels };
  const isDrawn = format === "png";
  const encoders: Record<string, (of: Sharp) => Promise<Uint8Array>> = {
    [plain]: (of) =>
      of.flatten({ background: "#fff" }).jpeg({ quality: 80, mozjpeg: true }).toBuffer(),
    [first]: (of) => lightest(of, isDrawn),
    [lighter]: (of) =>
      of.avif({ ...asAvif, chromaSubsampling: isDrawn ? "4:4:4" : "4:2:0" }).toBuffer(),
  };
  const as = async (of: Sharp, mediaType: string) =>
    (await encoders[mediaType]?.(withPosition(of, position))) ?? of.toBuffer();
  const area = (crop: Crop) => areaOf(info, crop, focus);
  return {
    info,
    areaOf: area,
    isPlain: format === "jpeg" || isDrawn,
    whole: async (width: number): Promise<Made> => ({
      ...{ crop: wholeCrop, width, mediaType: plain },
      bytes: await as(sharp(data, { raw }).resize(width), plain),
    }),
    cut: async (crop: Crop, width: number, mediaType: string): Promise<Made> => {
      const height = Math.max(1, Math.round(width / ratioOf(crop)));
      const of = sharp(data, { raw }).extract(area(crop)).resize(width, height);
      return { crop, width, mediaType, bytes: await as(of, mediaType) };
    },
  };
}
