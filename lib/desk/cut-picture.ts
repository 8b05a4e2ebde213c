import "server-only";
import sharp, { type Sharp } from "sharp";
import { areaOf, type Crop, crops, cropWidth, type Focus } from "#lib/content/crops";
import { mostPixels } from "#lib/desk/read-picture";

/** A picture cut to a form, encoded. */
export type Cut = { crop: Crop; width: number; mediaType: string; bytes: Uint8Array };

const forms = [
  { mediaType: "image/jpeg", encode: (of: Sharp) => of.jpeg({ quality: 80, mozjpeg: true }) },
  { mediaType: "image/webp", encode: (of: Sharp) => of.webp({ quality: 70 }) },
];

/** More is not decoded than the narrowest crop needs. */
const enough = 2400;

/**
 * A picture cut to every form around what is looked at first, none wider than it is there: as JPEG, which everybody who
 * shows links can read, and as WebP. None of one that moves. What is transparent lies on white.
 */
export async function cutPicture(bytes: Uint8Array, focus: Focus): Promise<Cut[]> {
  const limits = { limitInputPixels: mostPixels, failOn: "error" } as const;
  const { pages = 1 } = await sharp(bytes, limits).metadata();
  if (pages > 1) return [];
  const { data, info } = await sharp(bytes, limits)
    .resize(enough, enough, { fit: "outside", withoutEnlargement: true })
    .flatten({ background: "#fff" })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: info.channels };
  const made: Cut[] = [];
  for (const crop of crops) {
    const area = areaOf(info, crop, focus);
    const width = Math.min(area.width, cropWidth);
    const cut = sharp(data, { raw }).extract(area).resize(width);
    for (const { mediaType, encode } of forms) {
      made.push({ crop, width, mediaType, bytes: await encode(cut.clone()).toBuffer() });
    }
  }
  return made;
}
