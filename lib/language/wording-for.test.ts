import { describe, expect, test } from "vitest";
import { english } from "#lib/language/wording-en";
import { persian } from "#lib/language/wording-fa";
import { wordingFor } from "#lib/language/wording-for";

test.each([
  ["en", english],
  ["en-gb", english],
  ["fa", persian],
  ["fa-AF", persian],
  ["FA", persian],
  ["pt-br", english],
  ["", english],
])("the words of %j", (code, wording) => {
  expect(wordingFor(code)).toBe(wording);
});

/** Every string of a catalogue with the path that leads to it, functions called with example arguments. */
function entries(value: unknown, path: string): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => entries(item, `${path}.${key}`));
}

describe("every language says everything", () => {
  test.each([
    ["English", english],
    ["Persian", persian],
  ])("%s has no empty string", (_name, wording) => {
    const empty = entries(wording, "")
      .filter(([path, text]) => text.trim() === "" && !path.startsWith(".readIn"))
      .map(([path]) => path);
    expect(empty).toEqual([]);
  });

  test("Persian keeps no English words", () => {
    const latin = entries(persian, "")
      .filter(
        ([path, text]) => /[a-z]/i.test(text.replace("RSS", "")) && path !== ".dates.zoneName",
      )
      .map(([path]) => path);
    expect(latin).toEqual([]);
  });

  test("Persian uses the Persian yeh and kaf, never the Arabic ones", () => {
    expect(JSON.stringify(persian)).not.toMatch(/[يك]/);
  });
});

test("numbers in sentences have the language's digits", () => {
  expect(english.page(1234)).toBe("Page 1,234");
  expect(persian.page(12)).toBe("صفحهٔ ۱۲");
  expect(persian.titleOfPage("سیاست", 3)).toBe("سیاست، صفحهٔ ۳");
});
