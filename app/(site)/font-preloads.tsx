import type { EditionView } from "#lib/language/edition";
import sans from "./fonts/public-sans-latin-wght-normal.woff2?address";
import serif from "./fonts/source-serif-4-latin-400-normal.woff2?address";
import bold from "./fonts/source-serif-4-latin-700-normal.woff2?address";
import arabic from "./fonts/vazirmatn-arabic-wght-normal.woff2?address";
import latin from "./fonts/vazirmatn-latin-wght-normal.woff2?address";

/**
 * For the head of a page: the faces that its first lines are set in are fetched at once. Spaces and full stops are Latin
 * in every language.
 */
export function FontPreloads({ edition }: { edition: Pick<EditionView, "direction"> }) {
  const faces = edition.direction === "rtl" ? [arabic, latin] : [serif, bold, sans];
  return faces.map((face) => (
    <link key={face} rel="preload" href={face} as="font" type="font/woff2" crossOrigin="" />
  ));
}
