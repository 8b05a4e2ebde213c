import { describe, expect, test } from "vitest";
import { asciiDigits, formatNumber, localDigits } from "#lib/language/digits";

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

test("only digits change when a text takes local digits", () => {
  expect(localDigits("fa", "v2.0 of 1405")).toBe("v۲.۰ of ۱۴۰۵");
  expect(localDigits("en", "1405")).toBe("1405");
});

test("Persian and Arabic digits are read as the same numbers", () => {
  expect(asciiDigits("۰۱۲۳۴۵۶۷۸۹ ٠١٢٣٤٥٦٧٨٩ 42 الف")).toBe("0123456789 0123456789 42 الف");
});
