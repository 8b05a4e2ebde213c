import type { Wording } from "#lib/language/wording";
import { arabic } from "#lib/language/wording-ar";
import { english } from "#lib/language/wording-en";
import { persian } from "#lib/language/wording-fa";
import { french } from "#lib/language/wording-fr";

const catalogue: Record<string, Wording> = {
  ar: arabic,
  en: english,
  fa: persian,
  fr: french,
};

/**
 * The site speaks the edition's language; where we have no words for `pt-br` we use those of `pt`,
 * and where we have none at all, English.
 */
export function wordingFor(code: string): Wording {
  return findWording(code) ?? english;
}

/** What stands between the words of a text is in the text's own language where we speak it, or else in the edition's. */
export function wordingWithin(language: string, code: string): Wording {
  return findWording(language) ?? wordingFor(code);
}

function findWording(code: string): Wording | undefined {
  const tag = code.toLowerCase();
  return catalogue[tag] ?? catalogue[tag.split("-")[0] ?? ""];
}
