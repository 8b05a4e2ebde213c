import { expect, it } from "vitest";
import { isChanged } from "#lib/platform/is-changed";

it.each([
  ['"a"', false],
  ["*", false],
  ['"b", "a"', false],
  ['"b"', true],
  ['W/"a"', true],
  ["a", true],
  ["", true],
])("If-Match %s: changed is %s", (header, answer) => {
  expect(isChanged({ "if-match": header }, { etag: '"a"' })).toBe(answer);
});

const noon = "Tue, 24 Nov 2026 12:00:00 GMT";

it.each([
  [noon, noon, false],
  ["Tue, 24 Nov 2026 12:00:01 GMT", noon, false],
  ["Tue, 24 Nov 2026 11:59:59 GMT", noon, true],
  ["yesterday", noon, false],
  [noon, undefined, false],
])("If-Unmodified-Since %s of what changed at %s: changed is %s", (header, changed, answer) => {
  const said = { etag: '"a"', "last-modified": changed };
  expect(isChanged({ "if-unmodified-since": header }, said)).toBe(answer);
  expect(isChanged({ "if-unmodified-since": header, "if-match": '"a"' }, said)).toBe(false);
});
