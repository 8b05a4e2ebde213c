import { isDeepStrictEqual } from "node:util";
import { expect, test } from "vitest";
import { isSameJson } from "#lib/content/same-json";

const values: unknown[] = [
  ...[null, true, false, 0, 1, "", "1", "null"],
  ...[[], {}, [[]], [{}], [null], { a: null }, { a: undefined }, { length: 0 }],
  { a: 1, b: [true, null] },
  { b: [true, null], a: 1 },
  { a: 1, b: [null, true] },
  { a: 1 },
  { toString: 1 },
  { hasOwnProperty: 1 },
  [1, 2],
  [1, 2, 3],
  [[[["deep"]]]],
  [[[["deeper"]]]],
  { type: "text", text: "A word", marks: [{ type: "bold" }] },
  { type: "text", text: "A word", marks: [{ type: "italic" }] },
];

test.each(values.map((value) => [value]))(
  "%j is what the slower comparison takes it for",
  (one) => {
    for (const other of values) {
      expect([other, isSameJson(one, other)]).toEqual([other, isDeepStrictEqual(one, other)]);
      expect(isSameJson(structuredClone(one), one)).toBe(true);
    }
  },
);
