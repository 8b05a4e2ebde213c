/**
 * Words a minute of people who read for meaning, by language (Brysbaert 2019 for English; Trauzettel-Klosinski and
 * others 2012, IReST, for the rest, rounded). Languages whose words carry more are read in fewer of them.
 */
const wordsPerMinute: Record<string, number> = {
  ar: 140,
  de: 180,
  en: 238,
  es: 218,
  fi: 160,
  fr: 195,
  he: 187,
  it: 188,
  pl: 166,
  pt: 181,
  ru: 184,
  sv: 199,
  tr: 166,
};
const usual = 180;

/** How long a text takes to read, in whole minutes, never less than one. `language` is a language tag. */
export function readingMinutes(words: number, language: string): number {
  const [primary = ""] = language.toLowerCase().split("-");
  return Math.max(1, Math.round(words / (wordsPerMinute[primary] ?? usual)));
}
