import { expect, test } from "vitest";
import type { EditionView } from "#lib/language/edition";
import { readEvents } from "./read-events";

const auckland: EditionView = {
  ...{ id: "0198c000-0000-7000-8000-000000000001", code: "en", name: "English" },
  ...{ siteName: "Elverham", tagline: "", direction: "ltr", calendar: "gregorian" },
  ...{ timeZone: "Pacific/Auckland", isDefault: true },
};

test("a day of the log is the edition's, also where clocks go back within it", () => {
  const { filter } = readEvents({ from: "2026-04-05", to: "2026-04-05" }, auckland);
  expect(filter).toMatchObject({
    from: new Date("2026-04-04T11:00:00Z"),
    before: new Date("2026-04-05T12:00:00Z"),
  });
});

test("a date that nobody can mean is left out", () => {
  const { filter } = readEvents({ from: "9999-12-31", to: "0000-01-01" }, auckland);
  expect(filter).toMatchObject({ from: undefined, before: undefined });
});
