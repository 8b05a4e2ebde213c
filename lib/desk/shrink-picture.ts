import "server-only";
import sharp, { type Sharp } from "sharp";
import { widthsOf } from "#lib/content/renditions";
import { mostPixels } from "#lib/desk/read-picture";

/** A picture made smaller, as WebP. */
export type Smaller = { width: number; bytes: Uint8Array };

/** Chosen by looking, at twice the size: what less would save begins to show on edges and in skies. */
const quality = 70;

/**
 * The whole of a picture in the widths that readers need, from the smallest; none that weighs more than the picture
 * itself, and none at all of one that moves, which stays as it is. What is transparent stays so. Throws on bytes that
 * are no whole picture.
 */
export async function shrinkPicture(bytes: Uint8Array): Promise<Smaller[]> {
  const limits = { limitInputPixels: mostPixels, failOn: "error" } as const;
  const picture = sharp(bytes, limits);
  const { width, format, pages = 1 } = await picture.metadata();
  if (pages > 1) return [];
  const widths = widthsOf(width);
  // Decoded once, to what the widest needs; the others are made of that.
  const { data, info } = await picture
    .resize(widths.at(-1))
    .raw()
    .toBuffer({ resolveWithObject: true });
  const pixels = { width: info.width, height: info.height, channels: info.channels };
  const made: Smaller[] = [];
  for (const one of widths) {
    const smaller = sharp(data, { raw: pixels }).resize(one);
    made.push({ width: one, bytes: await lightest(smaller, format === "png") });
  }
  return made.filter((one) => one.bytes.byteLength < bytes.byteLength);
}

/** Drawings, which come as PNG, are often lighter without any loss; photos never are. */
async function lightest(picture: Sharp, mayBeDrawn: boolean): Promise<Uint8Array> {
  const lossy = await picture.clone().webp({ quality, smartSubsample: true }).toBuffer();
  if (!mayBeDrawn) return lossy;
  const whole = await picture.clone().webp({ lossless: true }).toBuffer();
  return whole.byteLength < lossy.byteLength ? whole : lossy;
}
