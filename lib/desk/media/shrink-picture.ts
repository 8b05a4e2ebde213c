import "server-only";
import sharp, { type Sharp } from "sharp";
import { widthsOf } from "#lib/content/renditions";
import { positionIn, withPosition } from "#lib/desk/media/position-in-file";
import { mostPixels } from "#lib/desk/media/read-picture";

/** A picture made smaller, encoded. */
export type Smaller = { width: number; bytes: Uint8Array };

/**
 * Both chosen by looking, at twice the size: what less would save begins to show on edges and in skies. More effort
 * makes AVIF a twentieth lighter and takes three times as long.
 */
const asWebp = { quality: 70, smartSubsample: true };
export const asAvif = { quality: 50, effort: 3 };

/**
 * The whole of a picture in the widths that readers need, as WebP, from the smallest; none that weighs more than the
 * picture itself, and none at all of one that moves, which stays as it is. What is transparent stays so, and what says
 * where it was taken says so smaller. Throws on bytes that are no whole picture.
 */
export async function shrinkPicture(bytes: Uint8Array): Promise<Smaller[]> {
  const picture = await decode(bytes);
  const made: Smaller[] = [];
  for (const width of picture?.widths ?? []) {
    const smaller = await picture?.webp(width);
    if (smaller !== undefined) made.push({ width, bytes: smaller });
  }
  return made.filter((one) => one.bytes.byteLength < bytes.byteLength);
}

/**
 * The same as AVIF: in every width, since who reads it is offered nothing else; or none at all where it would not be
 * lighter.
 */
export async function lightenPicture(bytes: Uint8Array): Promise<Smaller[]> {
  const picture = await decode(bytes);
  if (picture === null) return [];
  const made: Smaller[] = [];
  for (const width of picture.widths.toReversed()) {
    const lighter = await picture.avif(width);
    made.unshift({ width, bytes: lighter });
    if (made.length > 1) continue;
    const without = Math.min(bytes.byteLength, (await picture.webp(width)).byteLength);
    if (lighter.byteLength >= without) return [];
  }
  return made;
}

/** Decoded once, to what the widest needs; the others are made of that. Null for what moves. */
async function decode(bytes: Uint8Array) {
  const limits = { limitInputPixels: mostPixels, failOn: "error" } as const;
  const picture = sharp(bytes, limits);
  const metadata = await picture.metadata();
  const { width, format, pages = 1 } = metadata;
  if (pages > 1) return null;
  const position = positionIn(metadata);
  const widths = widthsOf(width);
  const { data, info } = await picture
    .resize(widths.at(-1))
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: info.channels };
  const mayBeDrawn = format === "png";
  const wide = (one: number) => withPosition(sharp(data, { raw }).resize(one), position);
  return {
    widths,
    webp: (one: number) => lightest(wide(one), mayBeDrawn),
    /** Coloured lines of a drawing stay sharp where colour is as fine as light. */
    avif: (one: number): Promise<Uint8Array> =>
      wide(one)
        .avif({ ...asAvif, chromaSubsampling: mayBeDrawn ? "4:4:4" : "4:2:0" })
        .toBuffer(),
  };
}

/** Drawings, which come as PNG, are often lighter without any loss; photos never are. */
export async function lightest(picture: Sharp, mayBeDrawn: boolean): Promise<Uint8Array> {
  const lossy = await picture.clone().webp(asWebp).toBuffer();
  if (!mayBeDrawn) return lossy;
  const whole = await picture.clone().webp({ lossless: true }).toBuffer();
  return whole.byteLength < lossy.byteLength ? whole : lossy;
}
