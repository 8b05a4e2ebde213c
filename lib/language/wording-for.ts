import type { Wording } from "#lib/language/wording";
import { english } from "#lib/language/wording-en";
import { persian } from "#lib/language/wording-fa";

const catalogue: Record<string, Wording> = { en: english, fa: persian };

/**
 * The site speaks the edition's language; where we have no words for `pt-br` we use those of `pt`,
 * and where we have none at all, English.
 */
export function wordingFor(code: string): Wording {
  const tag = code.toLowerCase();
  return catalogue[tag] ?? catalogue[tag.split("-")[0] ?? ""] ?? english;
}
