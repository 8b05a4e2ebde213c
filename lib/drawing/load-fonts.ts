import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { unpackWoff } from "#lib/drawing/unpack-woff";

/** The faces of the site, by the packages they come in, and the weights that are drawn. */
const faces = [
  { name: "source-serif-4", weights: [400, 700] },
  { name: "public-sans", weights: [700] },
  { name: "vazirmatn", weights: [400, 700] },
];

/** What the faces are called where words are drawn; letters that one has not are taken from the next. */
export const families = {
  latin: { text: "Source Serif 4, Vazirmatn", label: "Public Sans, Vazirmatn" },
  arabic: { text: "Vazirmatn, Source Serif 4", label: "Vazirmatn, Public Sans" },
};

let loaded: Promise<void> | undefined;

/**
 * Makes the faces of the site known to whatever draws words in this process, once. They are unpacked into `folder`, since
 * fonts are read from files, and not in the form in which browsers get them.
 */
export function loadFonts(folder: string): Promise<void> {
  loaded ??= unpackAll(folder).catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

async function unpackAll(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { name, weights } of faces) {
    const files = join(process.cwd(), "node_modules", "@fontsource", name, "files");
    const wanted = (file: string) =>
      weights.some((weight) => file.endsWith(`-${weight}-normal.woff`));
    for (const file of (await readdir(files)).filter(wanted)) {
      const place = join(folder, file.replace(/\.woff$/, ".ttf"));
      await writeWhole(place, unpackWoff(await readFile(join(files, file))));
      // A face is known from the first word on that is drawn with its file.
      await sharp({ text: { text: ".", fontfile: place } })
        .raw()
        .toBuffer();
    }
  }
}

/** Several processes may do so at once: who reads one finds the whole of it. */
async function writeWhole(place: string, bytes: Buffer): Promise<void> {
  const half = `${place}.${process.pid}`;
  await writeFile(half, bytes);
  await rename(half, place);
}
