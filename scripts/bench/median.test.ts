import { expect, test } from "vitest";
import { median, percentile } from "./median.ts";

test.each([
  [[5], 50, 5],
  [[3, 1, 2], 50, 2],
  [[4, 1, 3, 2], 50, 2],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 99, 10],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 10, 1],
])("of %j, %d of a hundred do not exceed %d", (figures, of100, expected) => {
  expect(percentile(figures, of100)).toBe(expected);
});

test("of nothing there is no median", () => {
  expect(median([])).toBeNaN();
});
