import { expect, test } from "vitest";
import { datesOf, monthName, monthNameAlone, monthOf } from "#lib/language/calendar-month";

const english = { calendar: "gregorian", code: "en" } as const;
const persian = { calendar: "jalali", code: "fa" } as const;

test.each([
  [english, "2019-03-04", { year: 2019, month: 3 }],
  [english, "1902-12-31", { year: 1902, month: 12 }],
  [persian, "2026-03-20", { year: 1404, month: 12 }],
  [persian, "2026-03-21", { year: 1405, month: 1 }],
  [persian, "2019-03-20", { year: 1397, month: 12 }],
])("of %j the date %s stands in its month", (edition, date, month) => {
  expect(monthOf(edition, date)).toEqual(month);
});

test.each([
  [english, { year: 2019, month: 2 }, "2019-02-01", "2019-03-01", "February 2019", "February"],
  [english, { year: 2019, month: 12 }, "2019-12-01", "2020-01-01", "December 2019", "December"],
  [persian, { year: 1405, month: 1 }, "2026-03-21", "2026-04-21", "فروردین ۱۴۰۵", "فروردین"],
  [persian, { year: 1403, month: 12 }, "2025-02-19", "2025-03-21", "اسفند ۱۴۰۳", "اسفند"],
])("of %j the month %j has its dates and its name", (edition, month, from, until, name, alone) => {
  expect(datesOf(edition, month)).toEqual({ from, until });
  expect(monthName(edition, month)).toBe(name);
  expect(monthNameAlone(edition, month)).toBe(alone);
});

test.each([
  { year: 2019, month: 0 },
  { year: 2019, month: 14 },
  { year: 99, month: 1 },
  { year: 2019.5, month: 1 },
])("there is no month %j", (month) => {
  expect(datesOf(english, month)).toBeNull();
  expect(datesOf(persian, month)).toBeNull();
});

test("every month of two centuries begins on the day after the one before", () => {
  let before = datesOf(persian, { year: 1299, month: 12 })?.until;
  for (let year = 1300; year < 1500; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      const dates = datesOf(persian, { year, month });
      expect(dates?.from, `${year}/${month}`).toBe(before);
      before = dates?.until;
    }
  }
});
