import { expect, it } from "vitest";
import { isUnchanged } from "#lib/platform/is-unchanged";

it.each([
  ["", false],
  ['"a"', true],
  ['W/"a"', true],
  ['"b", "a"', true],
  ['"b","W/a"', false],
  ["*", true],
  ["a", false],
])("If-None-Match %s: unchanged is %s", (header, answer) => {
  expect(isUnchanged({ "if-none-match": header }, { etag: '"a"' })).toBe(answer);
});

const noon = "Tue, 24 Nov 2026 12:00:00 GMT";

it.each([
  [noon, noon, true],
  ["Tue, 24 Nov 2026 12:00:01 GMT", noon, true],
  ["Tue, 24 Nov 2026 11:59:59 GMT", noon, false],
  ["yesterday", noon, false],
  [noon, undefined, false],
])("If-Modified-Since %s of what changed at %s: unchanged is %s", (header, changed, answer) => {
  const said = { etag: '"a"', "last-modified": changed };
  expect(isUnchanged({ "if-modified-since": header }, said)).toBe(answer);
  expect(isUnchanged({ "if-modified-since": header, "if-none-match": '"b"' }, said)).toBe(false);
});
