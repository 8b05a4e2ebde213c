import { expect, test } from "vitest";
import { delayAfter } from "#lib/auth/sign-in-delay";

test.each([
  [0, 0],
  [3, 0],
  [4, 5],
  [5, 10],
  [6, 20],
  [9, 160],
  [10, 300],
  [10_000, 300],
])("after %i failures the wait is %i seconds", (failures, seconds) => {
  expect(delayAfter(failures, 4)).toBe(seconds);
});
