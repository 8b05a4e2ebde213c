import { expect, test } from "vitest";
import { nearForm } from "#lib/migration/terms/near-names";

test.each([
  ["Ferry", "Ferries"],
  ["ferry service", "Ferry-Services"],
  ["Café", "cafe"],
  ["R&D", "R and D"],
  ["سیاسي", "سیاسی"],
  ["پل‌ها", "پل ها"],
])("%s and %s are near each other", (one, other) => {
  expect(nearForm(one)).toBe(nearForm(other));
});

test.each([
  ["Press", "Pres"],
  ["Gas", "Ga"],
  ["Boat", "Boot"],
  ["2019", "2018"],
])("%s and %s are not", (one, other) => {
  expect(nearForm(one)).not.toBe(nearForm(other));
});
