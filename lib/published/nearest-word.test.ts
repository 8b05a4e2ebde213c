import { expect, test } from "vitest";
import { nearestWord, oneLetterAway } from "#lib/published/nearest-word";

test.each([
  ["electon", ["elephant", "election", "elections"], "election"],
  ["minsiter", ["sister", "minister"], "minister"],
  ["دولط", ["دنیا", "دولت"], "دولت"],
  ["river", ["bridge", "dam"], null],
  ["dam", ["dime"], null],
  ["cafe", ["came", "cave"], null],
  ["cafe", ["cafes"], "cafes"],
  ["anything", [], null],
])("%s among %j", (word, words, nearest) => {
  expect(nearestWord(word, words)).toBe(nearest);
});

test.each([
  ["brigde", "bridge"],
  ["brdge", "bridge"],
  ["bridgge", "bridge"],
  ["bradge", "bridge"],
  ["تاذه", "تازه"],
  ["мосл", "мост"],
])("%s is one letter away from %s", (word, meant) => {
  expect(oneLetterAway(word)).toContain(meant);
  expect(oneLetterAway(word)).not.toContain(word);
});

test("another word of other letters is no slip of the hand", () => {
  expect(oneLetterAway("cafe")).not.toContain("came");
  expect(oneLetterAway("rever")).toContain("river");
});
