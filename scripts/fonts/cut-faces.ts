import { readFile } from "node:fs/promises";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..");

/** The style sheet of faces, and the folder of the files that are cut for it. */
export const styleSheet = join(root, "app", "(site)", "fonts.css");
export const cutFolder = join(root, "app", "(site)", "fonts");

/** A face of which pages fetch a part: its file, and what the part keeps. */
export type CutFace = {
  file: string;
  letters: number[];
  weights: { min: number; max: number } | null;
};

/** What the style sheet says of the files in its folder `fonts`: nothing else decides which letters are in them. */
export async function listCutFaces(): Promise<CutFace[]> {
  const css = await readFile(styleSheet, "utf8");
  const faces = css.match(/@font-face \{[^}]*\}/g) ?? [];
  return faces.flatMap((face) => {
    const [, file] = /url\("\.\/fonts\/([^"/]+)"\)/.exec(face) ?? [];
    if (file === undefined) return [];
    const [, min, max] = /font-weight: (\d+) (\d+);/.exec(face) ?? [];
    const weights = max === undefined ? null : { min: Number(min), max: Number(max) };
    return [{ file, letters: lettersOf(face), weights }];
  });
}

/** Code points of the `unicode-range` of a face (CSS Fonts 4, 4.5). */
export function lettersOf(face: string): number[] {
  const [, ranges = ""] = /unicode-range:([^;]+);/.exec(face) ?? [];
  return ranges.split(",").flatMap((range) => {
    const [from = Number.NaN, to = from] = range
      .trim()
      .slice("U+".length)
      .split("-")
      .map((digits) => Number.parseInt(digits, 16));
    return Array.from({ length: to - from + 1 }, (_, step) => from + step);
  });
}

const packages = [
  "@fontsource/source-serif-4",
  "@fontsource-variable/public-sans",
  "@fontsource-variable/vazirmatn",
];

/** The whole file that a part is cut from: of the same name, but that marks are found among Latin letters. */
export async function readWhole(file: string): Promise<Buffer> {
  const wholeFile = file.replace("-marks-", "-latin-");
  for (const name of packages) {
    const place = join(root, "node_modules", name, "files", wholeFile);
    const whole = await readFile(place).catch(() => null);
    if (whole !== null) return whole;
  }
  throw new Error(`No package of fonts has a file ${file}.`);
}
