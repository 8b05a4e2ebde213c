import { describe, expect, test } from "vitest";
import { formatNumber } from "#lib/language/digits";

describe("a number is written the way its language writes it", () => {
  test.each([
    ["en", 1234.5, "1,234.5"],
    ["fa", 1234.5, "۱٬۲۳۴٫۵"],
    ["en", 0, "0"],
    ["fa", -3, "‎−۳"],
    ["fr", 1234, "1\u202f234"],
  ])("%s: %s", (code, value, text) => {
    expect(formatNumber(code, value)).toBe(text);
  });
});
