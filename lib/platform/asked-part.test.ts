import { expect, it } from "vitest";
import { askedPart } from "#lib/platform/asked-part";

const noon = "Tue, 24 Nov 2026 12:00:00 GMT";
const said = { etag: '"a"', "last-modified": noon };

it.each([
  ["bytes=0-9", { first: 0, last: 9 }],
  ["bytes=90-", { first: 90, last: 99 }],
  ["bytes=90-400", { first: 90, last: 99 }],
  ["bytes=-10", { first: 90, last: 99 }],
  ["bytes=-400", { first: 0, last: 99 }],
  ["bytes=99-99", { first: 99, last: 99 }],
  [`bytes=0-${"9".repeat(400)}`, { first: 0, last: 99 }],
  ["Bytes= 0-9 ", { first: 0, last: 9 }],
  ["bytes=100-", "behind"],
  [`bytes=${"9".repeat(400)}-`, "behind"],
  ["bytes=-0", "behind"],
])("%s of a hundred bytes is %j", (range, part) => {
  expect(askedPart({ range }, said, 100)).toEqual(part);
});

it.each([
  ...["", "bytes", "bytes=", "bytes=-", "bytes=9-0", "bytes=a-b", "bytes=0x1-9", "bytes=1.5-9"],
  ...["pages=0-9", "bytes=0-9, 20-29", "bytes=0-9,", "bytes:0-9"],
])("%j asks for all of it", (range) => {
  expect(askedPart({ range }, said, 100)).toBeNull();
});

it("of a file that is empty there is no part", () => {
  for (const range of ["bytes=0-", "bytes=0-0", "bytes=-1"])
    expect(askedPart({ range }, said, 0)).toBe("behind");
});

it.each([
  ['"a"', true],
  [noon, true],
  ['W/"a"', false],
  ['"b"', false],
  ["Tue, 24 Nov 2026 11:00:00 GMT", false],
  ["Tue, 24 Nov 2026 13:00:00 GMT", false],
  ["", false],
])("a range of what %s names is sent as a part: %s", (ifRange, isPart) => {
  const part = askedPart({ range: "bytes=0-9", "if-range": ifRange }, said, 100);
  expect(part).toEqual(isPart ? { first: 0, last: 9 } : null);
  const behind = askedPart({ range: "bytes=100-", "if-range": ifRange }, said, 100);
  expect(behind).toBe(isPart ? "behind" : null);
});
