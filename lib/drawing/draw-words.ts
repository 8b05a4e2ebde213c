import sharp from "sharp";

export type Words = {
  text: string;
  /** Families and weight, for example `Public Sans, Vazirmatn Bold`. */
  font: string;
  /** In pixels. */
  size: number;
  colour: string;
  /** Lines are no wider. */
  width: number;
  direction: "ltr" | "rtl";
  /** How far apart lines stand, in parts of what their font says. */
  leading?: number;
  /** How far apart letters stand beyond what their font says, in parts of their size; joined letters cannot be spaced. */
  tracking?: number;
};

export type Drawn = { bytes: Buffer; width: number; height: number };

/** What gives a line its direction whatever it begins with (Unicode, implicit marks). */
const marks = { ltr: "\u200e", rtl: "\u200f" };

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/**
 * Words as a picture without ground, no larger than their ink: shaped, joined and ordered as their script asks (Pango, with
 * HarfBuzz and FriBidi), broken into lines between words, or within one that is too long for any.
 */
export async function drawWords(words: Words): Promise<Drawn> {
  const { text, font, size, colour, width, direction, leading = 1, tracking = 0 } = words;
  const escaped = text.replace(/[&<>]/g, (char) => escapes[char] ?? char);
  const attributes = [
    `foreground="${colour}"`,
    `line_height="${leading}"`,
    ...(tracking === 0 ? [] : [`letter_spacing="${Math.round(size * tracking * 1024)}"`]),
  ];
  const { data, info } = await sharp({
    text: {
      text: `<span ${attributes.join(" ")}>${marks[direction]}${escaped}</span>`,
      font: `${font} ${size}`,
      width: Math.round(width),
      // A point is a pixel.
      dpi: 72,
      rgba: true,
      wrap: "word-char",
    },
  })
    .png({ compressionLevel: 1 })
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, width: info.width, height: info.height };
}
