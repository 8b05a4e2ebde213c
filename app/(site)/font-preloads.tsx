import serif from "@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2?address";
import bold from "@fontsource/source-serif-4/files/source-serif-4-latin-700-normal.woff2?address";
import sans from "@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2?address";
import arabic from "@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2?address";
import latin from "@fontsource-variable/vazirmatn/files/vazirmatn-latin-wght-normal.woff2?address";
import type { EditionView } from "#lib/language/edition";

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
