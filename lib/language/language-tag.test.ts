import { describe, expect, test } from "vitest";
import { directionOf, isLanguageTag } from "#lib/language/language-tag";

describe("language tags", () => {
  test.each(["en", "fa", "ckb", "pt-br", "pt-BR", "zh-hant-tw", "es-419"])("%s is one", (tag) =>
    expect(isLanguageTag(tag)).toBe(true),
  );
  test.each([
    "",
    "e",
    "english",
    "en_US",
    "en-",
    "-en",
    "en-us-",
    "en us",
    "فا",
    "x-private",
    "123",
    "top-stories",
    "new-york",
    "my-news",
    "fa-xx",
  ])("%j is none", (tag) => expect(isLanguageTag(tag)).toBe(false));
});

test.each([
  ["fa", "rtl"],
  ["fa-IR", "rtl"],
  ["ar", "rtl"],
  ["he", "rtl"],
  ["ckb", "rtl"],
  ["ps", "rtl"],
  ["ur", "rtl"],
  ["az-arab", "rtl"],
  ["ku", "ltr"],
  ["az", "ltr"],
  ["fa-latn", "ltr"],
  ["en", "ltr"],
  ["pt-br", "ltr"],
  ["no language", "ltr"],
])("%s is written %s", (tag, direction) => {
  expect(directionOf(tag)).toBe(direction);
});
