import { readFile } from "node:fs/promises";
import { join } from "node:path";
import sharp, { type OverlayOptions } from "sharp";
import { type Drawn, drawWords } from "#lib/drawing/draw-words";
import { fitWords } from "#lib/drawing/fit-words";
import { hasArabicScript } from "#lib/drawing/has-arabic-script";
import { families } from "#lib/drawing/load-fonts";
import { type ShareImage, shareSize } from "#lib/syndication/share-image";

/** The colours of the site on light paper (`app/(site)/site.css`). */
const colours = {
  ...{ paper: "#fdfcf9", surface: "#f3f0e9", ink: "#1c1a17", red: "#8f1d21", onRed: "#fffdf9" },
};

const { width: across, height: down } = shareSize;
/** Free at every side of the words. */
const margin = 64;
/** The red over all. */
const band = 14;
const picture = { width: 456, height: down - band };
const labels = { top: 62, height: 44, size: 24 };
const headline = { top: 138, height: 352 };
const foot = { top: 526, height: 54, size: 28 };

const sizes = {
  beside: [92, 80, 72, 64, 58, 52, 46, 40, 36],
  alone: [112, 98, 86, 76, 66, 58, 50, 44],
};

/**
 * The picture that is shown where a link is shared. Of an article: what kind of text it is, its section and headline in the
 * letters of its language, its own picture where it has one, and whose it is; of an edition: its name and what it says of itself. In an edition that is read from the right everything
 * stands the other way round.
 *
 * @param lead the article's own picture, in any form
 */
export async function drawShareImage(image: ShareImage, lead: Buffer | null): Promise<Buffer> {
  const width = across - 2 * margin - (lead === null ? 0 : picture.width - 16);
  const layers = [
    fill({ left: 0, top: 0, width: across, height: band }, colours.red),
    ...(lead === null ? [] : [await leadLayer(lead)]),
    ...(await labelLayers(image, width)),
    await headlineLayer(image, { width, sizes: lead === null ? sizes.alone : sizes.beside }),
    ...(await footLayers(image, width)),
  ];
  const isMirrored = image.edition.direction === "rtl";
  const background = image.kind === "opinion" ? colours.surface : colours.paper;
  return sharp({ create: { ...shareSize, channels: 3, background } })
    .composite(layers.map((layer) => place(layer, isMirrored)))
    .jpeg({ quality: 84, mozjpeg: true, chromaSubsampling: "4:4:4" })
    .toBuffer();
}

/** Something on the picture; `left` counts from where reading begins. */
type Layer = { input: Buffer; left: number; top: number; width: number };

function place({ input, left, top, width }: Layer, isMirrored: boolean): OverlayOptions {
  return {
    input,
    top: Math.round(top),
    left: Math.round(isMirrored ? across - left - width : left),
  };
}

type Box = { left: number; top: number; width: number; height: number };

function fill({ left, top, width, height }: Box, colour: string): Layer {
  const whole = { width: Math.round(width), height };
  return {
    input: svg(whole, `<rect width="100%" height="100%" fill="${colour}"/>`),
    left,
    top,
    width,
  };
}

function frame({ left, top, width, height }: Box, colour: string): Layer {
  const whole = { width: Math.round(width), height };
  const inner = `x="1" y="1" width="${whole.width - 2}" height="${height - 2}"`;
  const input = svg(whole, `<rect ${inner} fill="none" stroke="${colour}" stroke-width="2"/>`);
  return { input, left, top, width };
}

function svg({ width, height }: { width: number; height: number }, inside: string): Buffer {
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${inside}</svg>`,
  );
}

/** Words in the middle of a line of so much height. */
function inLine(drawn: Drawn, of: { left: number; top: number; height: number }): Layer {
  const { bytes: input, width, height } = drawn;
  return { input, width, left: of.left, top: of.top + (of.height - height) / 2 };
}

async function leadLayer(lead: Buffer): Promise<Layer> {
  const input = await sharp(lead)
    .autoOrient()
    .resize({ ...picture, fit: "cover" })
    .toBuffer();
  return { input, left: across - picture.width, top: band, width: picture.width };
}

/** As over the article itself: filled for what somebody thinks, framed for what somebody says. */
async function labelLayers(
  { kind, label, section, edition }: ShareImage,
  width: number,
): Promise<Layer[]> {
  const font = `${familiesOf(edition.code).label} Bold`;
  const words = { font, size: labels.size, width, direction: edition.direction };
  const layers: Layer[] = [];
  let left = margin;
  if (label !== null) {
    const isFilled = kind === "analysis" || kind === "opinion";
    const drawn = await drawWords({
      ...words,
      text: label,
      colour: isFilled ? colours.onRed : colours.red,
    });
    const box = { ...labels, left, width: drawn.width + 36 };
    layers.push(
      isFilled
        ? fill(box, kind === "analysis" ? colours.ink : colours.red)
        : frame(box, colours.red),
      inLine(drawn, { ...labels, left: left + 18 }),
    );
    left += box.width + 20;
  }
  if (section !== null) {
    const drawn = await fitWords({
      ...words,
      ...{ text: section, colour: colours.red, sizes: [labels.size], height: labels.height },
      width: width - (left - margin),
    });
    layers.push(inLine(drawn, { ...labels, left }));
  }
  return layers;
}

/** Words that run against the edition stand at their own side. */
async function headlineLayer(
  { headline: text, kind, language, direction, edition }: ShareImage,
  { width, sizes: latin }: { width: number; sizes: number[] },
): Promise<Layer> {
  const isArabic = hasArabicScript(language);
  const drawn = await fitWords({
    ...{ text, direction, width, colour: colours.ink, height: headline.height },
    font: `${familiesOf(language).text}${kind === "opinion" ? "" : " Bold"}`,
    // Its letters are larger, and stand further apart.
    sizes: isArabic ? latin.map((size) => Math.round(size * 0.86)) : latin,
    ...(isArabic ? { leading: 0.88 } : { leading: 0.92, tracking: -0.012 }),
  });
  const left = direction === edition.direction ? margin : margin + width - drawn.width;
  return { input: drawn.bytes, width: drawn.width, left, top: headline.top };
}

async function footLayers({ edition, siteName }: ShareImage, width: number): Promise<Layer[]> {
  const drawing = await readFile(join(process.cwd(), "public", "icon.svg"));
  const edge = foot.height;
  const input = await sharp(drawing, { density: 300 }).resize(edge, edge).png().toBuffer();
  const mark = { input, left: margin, top: foot.top, width: edge };
  if (siteName === null) return [mark];
  const name = await fitWords({
    ...{ text: siteName, colour: colours.ink, direction: edition.direction },
    font: `${familiesOf(edition.code).text} Bold`,
    ...{ sizes: [foot.size, 24, 20], height: foot.height, width: width - edge - 18 },
  });
  return [mark, inLine(name, { ...foot, left: margin + edge + 18 })];
}

const familiesOf = (language: string) =>
  hasArabicScript(language) ? families.arabic : families.latin;
