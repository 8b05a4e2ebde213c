const tagPattern = /^[a-z]{2,3}(?:-(?<script>[a-z]{4}))?(?:-(?<region>[a-z]{2}|\d{3}))?$/i;
const scripts = new Intl.DisplayNames("en", { type: "script", fallback: "none" });
const regions = new Intl.DisplayNames("en", { type: "region", fallback: "none" });

/**
 * Whether a text is a language tag as editions and articles carry it: a language, perhaps a script, perhaps
 * a region (`fa`, `pt-BR`, `zh-hant-tw`; BCP 47 without variants and extensions). Scripts and regions
 * must exist, so that the words of an address (`top-stories`, `new-york`) are not taken for one.
 */
export function isLanguageTag(text: string): boolean {
  const match = tagPattern.exec(text);
  if (match === null) return false;
  const { script, region } = match.groups ?? {};
  return (
    (script === undefined || scripts.of(titleCase(script)) !== undefined) &&
    (region === undefined || regions.of(region.toUpperCase()) !== undefined)
  );
}

function titleCase(script: string): string {
  return script.charAt(0).toUpperCase() + script.slice(1).toLowerCase();
}

const rightToLeftScripts = new Set([
  "Adlm",
  "Arab",
  "Aran",
  "Hebr",
  "Mand",
  "Nkoo",
  "Rohg",
  "Samr",
  "Syrc",
  "Thaa",
]);

/** Which way a language is written, by its usual script: `fa` and `az-arab` right to left; unknown tags left to right. */
export function directionOf(tag: string): "ltr" | "rtl" {
  if (!isLanguageTag(tag)) return "ltr";
  const { script } = new Intl.Locale(tag).maximize();
  return script !== undefined && rightToLeftScripts.has(script) ? "rtl" : "ltr";
}
