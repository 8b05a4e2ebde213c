import { expect, test } from "vitest";
import { theirsOf } from "#components/desk/theirs-of";

const kinds = { options: [{ value: "place", name: "Place" }] };

test.each([
  ["another text", {}, "Trams", "Buses", "Trams"],
  ["emptied meanwhile", {}, "", "Buses", ""],
  ["a choice, by its name", kinds, "place", "person", "Place"],
  ["the same text", {}, "Trams", "Trams", undefined],
  ["the same lines, as a browser sends them", {}, "a\nb", "a\r\nb\r\n", undefined],
  ["empty on both sides", {}, "", undefined, undefined],
  ["a field that is not told", {}, undefined, "yes", undefined],
])("what the record says by now: %s", (_, field, shown, typed, told) => {
  expect(theirsOf(field, shown, typed)).toBe(told);
});
