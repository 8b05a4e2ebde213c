import { expect, test } from "vitest";
import { formatBytes } from "#lib/language/format-bytes";

test.each([
  ["en", 0, "0 bytes"],
  ["en", 1, "1 byte"],
  ["en", 999, "999 bytes"],
  ["en", 1000, "1 kB"],
  ["en", 1449, "1.4 kB"],
  ["en", 9_949, "9.9 kB"],
  ["en", 9_950, "10 kB"],
  ["en", 870_400, "870 kB"],
  ["en", 999_499, "999 kB"],
  ["en", 999_500, "1 MB"],
  ["en", 1_400_000, "1.4 MB"],
  ["en", 3_000_000_000, "3 GB"],
  ["en", 4_000_000_000_000, "4,000 GB"],
  ["fa", 1_400_000, "۱٫۴ مگابایت"],
])("in %s, %i bytes are %s", (code, bytes, text) => {
  expect(formatBytes(code, bytes)).toBe(text);
});
