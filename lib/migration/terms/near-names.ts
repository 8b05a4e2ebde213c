/**
 * What names that mean the same have in common: neither capitals nor accents, neither spaces nor signs, and no plural
 * (“Ferry services”, “ferry-service”). Whether they do mean the same, an editor decides.
 */
export function nearForm(name: string): string {
  const letters = name
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll("ي", "ی")
    .replaceAll("ك", "ک")
    .replaceAll("&", "and")
    .replace(/[^\p{L}\p{N}]+/gu, "");
  if (letters.length < 4) return letters;
  return letters.replace(/ies$/, "y").replace(/([^s])s$/, "$1");
}
