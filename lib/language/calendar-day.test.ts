import { expect, test } from "vitest";
import { readDay, writeDay } from "#lib/language/calendar-day";

const persian = { code: "fa", calendar: "jalali" } as const;
const english = { code: "en", calendar: "gregorian" } as const;

test.each([
  ["Persian digits", "۱۴۰۵/۰۸/۲۰", "2026-11-11"],
  ["Latin digits without zeros", "1405-8-20", "2026-11-11"],
  ["Arabic digits and points", "١٤٠٥.٠٨.٢٠", "2026-11-11"],
  ["nothing between", "۱۴۰۵۰۸۲۰", "2026-11-11"],
  ["spaces and marks of direction", "\u200f ۱۴۰۵ / ۸ / ۲۰ \u200e", "2026-11-11"],
  ["Nowruz", "1405/1/1", "2026-03-21"],
  ["the last day of a leap year", "1403/12/30", "2025-03-20"],
  ["a Gregorian date, as addresses carry it", "2026-11-11", "2026-11-11"],
  ["no leap year", "1404/12/30", null],
  ["no such month", "1405/13/1", null],
  ["no such day", "1405/8/0", null],
  ["no such day of a long month", "1405/1/32", null],
  ["two signs", "1405-8/20", null],
  ["day first", "20/8/1405", null],
  ["two digits for a year", "05/8/20", null],
  ["words", "۲۰ آبان ۱۴۰۵", null],
  ["nothing", "", null],
  ["very much", "1".repeat(10_000), null],
])("in the Persian calendar, %s: %s", (_what, text, date) => {
  expect(readDay(persian, text)).toBe(date);
});

test.each([
  ["2026-02-28", "2026-02-28"],
  ["2026-02-29", null],
  ["0000-00-00", null],
  ["2026-13-01", null],
  ["9999-12-31", null],
])("in the Gregorian calendar: %s", (text, date) => {
  expect(readDay(english, text)).toBe(date);
});

test("what is written can be read again, on every day of a leap year and the next", () => {
  for (let step = 0; step < 731; step += 1) {
    const date = new Date(Date.UTC(2024, 2, 20 + step)).toISOString().slice(0, 10);
    expect(readDay(persian, writeDay(persian, date))).toBe(date);
    expect(writeDay(english, date)).toBe(date);
  }
});

test("a date is written in the digits of the edition", () => {
  expect(writeDay(persian, "2026-11-11")).toBe("۱۴۰۵/۰۸/۲۰");
  expect(writeDay({ ...persian, code: "en" }, "2026-03-21")).toBe("1405/01/01");
});
