import { expect, test } from "vitest";
import { nearestWord } from "#lib/published/nearest-word";

test.each([
  ["electon", ["elephant", "election", "elections"], "election"],
  ["minsiter", ["sister", "minister"], "minister"],
  ["دولط", ["دنیا", "دولت"], "دولت"],
  ["river", ["bridge", "dam"], null],
  ["dam", ["dime"], null],
  ["anything", [], null],
])("%s among %j", (word, words, nearest) => {
  expect(nearestWord(word, words)).toBe(nearest);
});
