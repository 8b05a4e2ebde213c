import { expect, test } from "vitest";
import {
  isStorableText,
  ofOwnDirection,
  onOneLine,
  withoutUnstorable,
} from "#lib/content/storable-text";

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

test.each([
  ["an override", "a\u202eb\u202cc", "abc"],
  ["an embedding", "\u202aa\u202c \u202bb\u202c", "a b"],
  ["nothing but an override", "\u202e", ""],
  ["an override beside a space", "a \u202e", "a"],
  ["an isolate that nothing closes", "\u2067a\u2066b", "\u2067a\u2066b\u2069\u2069"],
  ["an isolate's end that nothing opened", "a\u2069b", "ab"],
  ["paired isolates", "\u2068a\u2069 b", "\u2068a\u2069 b"],
  ["joiners and marks", "می\u200cخواهم\u200d \u200e\u200f", "می\u200cخواهم\u200d \u200e\u200f"],
])("a line turns no direction but its own: %s", (_, text, expected) => {
  expect(onOneLine(text)).toBe(expected);
  expect(onOneLine(expected)).toBe(expected);
});

test("so does a text of several lines, each for itself", () => {
  expect(ofOwnDirection("\u2067a\n\u2069b\n\u202ec")).toBe("\u2067a\u2069\nb\nc");
});
