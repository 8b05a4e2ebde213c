import { expect, test } from "vitest";
import { checkSlug } from "#lib/content/check-slug";

test.each(["ministers-resign", "استعفای-وزیر", "fête-nº-2", "d’été", "a.b", ""])(
  "“%s” can be part of an address",
  (slug) => expect(checkSlug(slug)).toBeNull(),
);

test.each([
  ["a b", "a space"],
  ["a/b?", "“/”, “?”"],
  ['"quoted"', '“"”'],
  ["<b>", "“<”, “>”"],
  ["50%", "“%”"],
  ["a\\b^c`d{e|f}", "“\\”, “^”, “`”, “{”, “|”, “}”"],
])("“%s” cannot: it is told which signs have to go", (slug, signs) => {
  expect(checkSlug(slug)).toContain(`it contains ${signs}.`);
});

test("a slug that leads upwards cannot", () => {
  expect(checkSlug("..")).toMatch(/begins with a dot/);
});
