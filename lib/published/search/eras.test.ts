import { expect, test } from "vitest";
import { erasBetween } from "#lib/published/search/eras";

const day = 86_400_000;
const spanOf = (era: string) => {
  const [, width = 0, number = 0] = era.split(" ").map(Number);
  return { from: number * 2 ** width * 1000, until: (number + 1) * 2 ** width * 1000 };
};

test.each([
  ["a moment", "2026-11-29T12:00:00Z", "2026-11-29T12:00:00Z", 1],
  ["a month", "2026-10-30T00:00:00Z", "2026-11-29T12:00:00Z", 6],
  ["ten years", "2016-11-29T00:00:00Z", "2026-11-29T12:00:00Z", 20],
  ["a century, from before computers count", "1926-01-01T00:00:00Z", "2026-11-29T12:00:00Z", 45],
])("%s is covered once, by few eras and hardly more than it", (_what, first, last, most) => {
  const [from, until] = [new Date(first), new Date(last)];
  const spans = erasBetween("edition", from, until).map(spanOf);
  expect(spans.length).toBeLessThanOrEqual(most);
  for (const [index, span] of spans.entries()) {
    if (index > 0) expect(span.from).toBe(spans[index - 1]?.until);
  }
  const [begun, ended] = [spans[0]?.from ?? 0, spans.at(-1)?.until ?? 0];
  expect(begun).toBeLessThanOrEqual(from.getTime());
  expect(begun).toBeGreaterThan(from.getTime() - 7 * day);
  expect(ended).toBeGreaterThan(until.getTime());
  expect(ended).toBeLessThanOrEqual(until.getTime() + 7 * day);
});

test("eras are those of an edition", () => {
  expect(erasBetween("one", new Date(0), new Date(0))).toEqual(["one 19 0"]);
});
