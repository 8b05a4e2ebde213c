import { expect, test } from "vitest";
import { monthTags } from "#lib/published/month-tags";

test.each([
  ["2026-11-01", "2026-12-01", ["2026-11"]],
  ["2026-11-01", "2027-02-01", ["2026-11", "2026-12", "2027-01"]],
  ["2026-10-23", "2026-11-22", ["2026-10", "2026-11"]],
  ["2026-12-31", "2027-01-01", ["2026-12"]],
])("from %s to before %s are %j", (from, until, months) => {
  expect(monthTags("e", { from, until })).toEqual(months.map((month) => `month:e:${month}`));
});

test("of more than two years the months are not named", () => {
  expect(monthTags("e", { from: "2024-01-01", until: "2026-01-01" })).toHaveLength(24);
  expect(monthTags("e", { from: "2024-01-01", until: "2026-01-02" })).toBeNull();
});
