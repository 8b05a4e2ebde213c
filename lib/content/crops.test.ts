import { describe, expect, test } from "vitest";
import { areaOf, crops, type Focus, focusOf, middle, ratioOf } from "#lib/content/crops";

const size = { width: 4000, height: 3000 };
const at = (x: number, y: number): Focus => ({ focus: { x, y }, crops: {} });

describe("the part of a picture that a form shows", () => {
  test.each([
    ["16:9", { left: 0, top: 375, width: 4000, height: 2250 }],
    ["4:3", { left: 0, top: 0, width: 4000, height: 3000 }],
    ["1:1", { left: 500, top: 0, width: 3000, height: 3000 }],
    ["9:16", { left: 1156, top: 0, width: 1688, height: 3000 }],
  ] as const)("is its middle for %s, where nobody says what is looked at", (crop, area) => {
    expect(areaOf(size, crop, at(0.5, 0.5))).toEqual(area);
  });

  test("is around what is looked at, and goes to an edge and no further", () => {
    expect(areaOf(size, "9:16", at(0.25, 0.5)).left).toBe(156);
    expect(areaOf(size, "9:16", at(0, 0)).left).toBe(0);
    expect(areaOf(size, "9:16", at(1, 1)).left).toBe(4000 - 1688);
    expect(areaOf(size, "16:9", at(0.5, 1)).top).toBe(750);
  });

  test("is another one where a form has a middle of its own", () => {
    const focus = { focus: middle, crops: { "1:1": { x: 0, y: 0.5 } } };
    expect(areaOf(size, "1:1", focus).left).toBe(0);
    expect(areaOf(size, "9:16", focus).left).toBe(1156);
  });

  test.each([
    [1, 1],
    [1, 5000],
    [5000, 1],
    [37, 91],
  ])("lies within a picture of %i × %i", (width, height) => {
    for (const crop of crops) {
      for (const focus of [at(0, 0), at(1, 1), at(0.333, 0.777)]) {
        const area = areaOf({ width, height }, crop, focus);
        expect(Math.min(area.left, area.top)).toBeGreaterThanOrEqual(0);
        expect(Math.min(area.width, area.height)).toBeGreaterThanOrEqual(1);
        expect(area.left + area.width).toBeLessThanOrEqual(width);
        expect(area.top + area.height).toBeLessThanOrEqual(height);
      }
    }
  });

  test("has the form that it is called by, to a pixel", () => {
    for (const crop of crops) {
      const { width, height } = areaOf(size, crop, at(0.2, 0.9));
      expect(Math.abs(width - height * ratioOf(crop))).toBeLessThan(2);
    }
  });
});

test.each([
  ["nothing", { focusX: 0.5, focusY: 0.5, crops: {} }],
  ["what lies outside", { focusX: 7, focusY: 0.5, crops: {} }],
  ["a form that there is not", { focusX: 0.2, focusY: 0.5, crops: { "3:1": { x: 0, y: 0 } } }],
  ["no numbers", { focusX: Number.NaN, focusY: 0.5, crops: null }],
])("a row that says %s is looked at in its middle", (_, row) => {
  expect(focusOf(row)).toEqual({ focus: middle, crops: {} });
});
