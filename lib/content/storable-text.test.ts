import { expect, test } from "vitest";
import { isStorableText, onOneLine, withoutUnstorable } from "#lib/content/storable-text";

test.each([
  ["plain text", true],
  ["tab\tand\nline", true],
  ["می‌خواهم \u200f\u2067", true],
  ["👩‍👩‍👧", true],
  ["\u0000", false],
  ["\u0007", false],
  ["\r", false],
  ["\u007f", false],
  ["\u0085", false],
  ["\ud83d", false],
  ["\udc4d\ud83d", false],
  ["\uffff", false],
])("%j can be stored: %s", (text, expected) => {
  expect(isStorableText(text)).toBe(expected);
  expect(isStorableText(withoutUnstorable(text))).toBe(true);
  expect(withoutUnstorable(text) === text).toBe(expected);
});

test("a million spaces take no time", () => {
  expect(onOneLine(`a${" ".repeat(1_000_000)}b`)).toHaveLength(1_000_002);
});

test("a line has no breaks and no loose ends", () => {
  expect(onOneLine(" a\r\nb\t c\n")).toBe("a b c");
});
