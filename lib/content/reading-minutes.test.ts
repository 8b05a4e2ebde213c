import { expect, test } from "vitest";
import { readingMinutes } from "#lib/content/reading-minutes";

test.each([
  [0, "en", 1],
  [50, "en", 1],
  [238, "en", 1],
  [1190, "en", 5],
  [1190, "EN-gb", 5],
  [700, "ar", 5],
  [900, "fa", 5],
  [900, "", 5],
])("%i words in %j take %i minutes", (words, language, minutes) => {
  expect(readingMinutes(words, language)).toBe(minutes);
});
