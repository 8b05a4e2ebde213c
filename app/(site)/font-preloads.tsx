import type { EditionView } from "#lib/language/edition";
import sans from "./fonts/public-sans-latin-wght-normal.woff2?address";
import serif from "./fonts/source-serif-4-latin-400-normal.woff2?address";
import bold from "./fonts/source-serif-4-latin-700-normal.woff2?address";
import arabic from "./fonts/vazirmatn-arabic-wght-normal.woff2?address";
import marks from "./fonts/vazirmatn-marks-wght-normal.woff2?address";

/**
 * For the head of a page: the faces that its first lines are set in are fetched at once. Marks such as the full stop have a
 * file of their own in Arabic script, where Latin letters are fetched only where they stand.
 */
export function FontPreloads({ edition }: { edition: Pick<EditionView, "direction"> }) {
  const faces = edition.direction === "rtl" ? [arabic, marks] : [serif, bold, sans];
  return faces.map((face) => (
    <link key={face} rel="preload" href={face} as="font" type="font/woff2" crossOrigin="" />
  ));
}
