import type { CutFace } from "./cut-faces.ts";

type Choices = {
  targetFormat: "truetype" | "woff2";
  keepFeatures?: string[];
  variationAxes?: Record<string, { min: number; max: number }>;
};
export type Subset = (font: Buffer, letters: string, choices: Choices) => Promise<Buffer>;

/** Needed whenever the letters change, which is hardly ever: whoever cuts fonts installs it first. */
export const howToInstall = "npm install --no-save subset-font@2.9.0";

/** HarfBuzz's subsetter where somebody installed it, else null. */
export async function findSubset(): Promise<Subset | null> {
  const name: string = "subset-font";
  const found = await import(name).catch(() => null);
  return found?.default ?? null;
}

/** What shapes letters, joins and places them, and figures of one width. Fractions and other choices are asked for nowhere. */
export const keptFeatures = [
  ...["calt", "ccmp", "clig", "liga", "locl", "rlig"],
  ...["init", "medi", "fina", "isol"],
  ...["kern", "mark", "mkmk"],
  "tnum",
];

/** One font, as WOFF2, with the letters and weights of a face and nothing else. */
export async function cutFont(subset: Subset, whole: Buffer, face: CutFace): Promise<Buffer> {
  const letters = String.fromCodePoint(...face.letters);
  const choices = face.weights === null ? {} : { variationAxes: { wght: face.weights } };
  const cut = await subset(whole, letters, {
    targetFormat: "truetype",
    keepFeatures: keptFeatures,
    ...choices,
  });
  return subset(withoutReservedName(cut), letters, { targetFormat: "woff2" });
}

const utf16 = (text: string) => Buffer.from(text, "utf16le").swap16().toString("latin1");

/** A changed font may not be called Source (SIL Open Font License, 3). The other name is as long, so nothing else moves. */
function withoutReservedName(font: Buffer): Buffer {
  const renamed = font
    .toString("latin1")
    .replaceAll(utf16("Source Serif"), utf16("Column Serif"))
    .replaceAll(utf16("SourceSerif"), utf16("ColumnSerif"));
  return Buffer.from(renamed, "latin1");
}
