import { describe, expect, test } from "vitest";
import { foldText, wordsOf } from "#lib/language/fold-words";

test.each([
  ["small letters without accents", "Élysée, NAÏVE Ångström", "elysee naive angstrom"],
  ["letters that have a longer form", "Straße, Œuvre, Łódź", "strasse oeuvre lodz"],
  ["Arabic yeh and kaf as Persian ones", "كتاب علي", "کتاب علی"],
  ["alef with hamza and madda as alef", "أخبار آب إلى", "اخبار اب الی"],
  ["vowel signs and the stretched stroke", "مُحَمَّد مـــن", "محمد من"],
  ["Persian and Arabic digits", "۱۴۰۵ ٢٠٢٦", "1405 2026"],
  ["digits of other scripts and wide ones", "१२ ２０", "12 20"],
  ["a half-space parts a word, which is there whole too", "کتاب‌ها", "کتاب ها کتابها"],
  ["so do hyphen and apostrophe", "co-op l'eau", "co op l eau coop leau"],
  ["scripts without spaces, letter by letter", "東京2026", "東 京 2026"],
  ["signs and pictures are no words", "— 😀 «» <b> & '", "b"],
  ["halves of surrogate pairs", "a\ud83d b\udc00", "a b"],
  ["control characters", "a\0b\u0007c", "a b c"],
])("%s", (_what, text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test("a word that is no word's length is cut, and so is a text", () => {
  expect(foldText("x".repeat(5_000))).toHaveLength(100);
  expect(foldText("word ".repeat(100_000)).length).toBeLessThanOrEqual(200_000);
});

test("letters of which most words are stand for themselves, whatever stands beside them", () => {
  const letters = "abcdefghijklmnopqrstuvwxyz0123456789ابپتثجچحخدذرزژسشصضطظعغفقکگلمنهوی";
  for (const letter of letters) {
    expect(foldText(letter.repeat(2))).toBe(letter.repeat(2));
    // Of two scripts no word is plain.
    expect(foldText(`a${letter}б`)).toBe(`a${letter}б`);
  }
});

describe("where words stand", () => {
  test("is told for the text as it was written", () => {
    const text = "La Élysée, ۱۲";
    const found = wordsOf(text).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(["La", "Élysée", "۱۲"]);
  });
});
