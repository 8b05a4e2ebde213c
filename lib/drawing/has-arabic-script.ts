/** Whether a language is written in Arabic letters, as most of its writers do (CLDR, likely subtags). */
export function hasArabicScript(language: string): boolean {
  return new Intl.Locale(language).maximize().script === "Arab";
}
