const tagPattern = /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?(-([a-z\d]{5,8}|\d[a-z\d]{3}))*$/i;

/** Whether a text is a language tag as editions and articles carry it: `fa`, `pt-BR`, `zh-hant-tw` (BCP 47, without extensions). */
export function isLanguageTag(text: string): boolean {
  return tagPattern.test(text);
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
