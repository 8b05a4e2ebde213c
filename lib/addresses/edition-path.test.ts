import { expect, test } from "vitest";
import { editionPath } from "#lib/addresses/edition-path";

test.each([
  ["en", true, "/", "/"],
  ["en", true, "/feed.xml", "/feed.xml"],
  ["fa", false, "/", "/fa"],
  ["fa", false, "/feed.xml", "/fa/feed.xml"],
])("%s (default: %s): %s is %s", (code, isDefault, path, shown) => {
  expect(editionPath({ code, isDefault }, path)).toBe(shown);
});
