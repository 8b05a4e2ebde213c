import type { EditionView } from "#lib/language/edition";
import { dateFormatter } from "#lib/language/formatters";

/** A month of an edition’s own calendar: `{ year: 1403, month: 2 }` is Ordibehesht where that is Jalali. */
export type CalendarMonth = { year: number; month: number };

type In = Pick<EditionView, "calendar" | "code">;

const calendars = { gregorian: "gregory", jalali: "persian" } as const;
const day = 86_400_000;

/** The month in which a date (`yyyy-mm-dd`) stands. */
export function monthOf({ calendar }: Pick<EditionView, "calendar">, date: string): CalendarMonth {
  const { year, month } = fieldsOf(calendar, new Date(`${date}T12:00:00Z`));
  return { year, month };
}

/** The first date of a month, and the first after it (`yyyy-mm-dd`); null for a month that the calendar does not have. */
export function datesOf(
  edition: Pick<EditionView, "calendar">,
  { year, month }: CalendarMonth,
): { from: string; until: string } | null {
  const from = firstOf(edition.calendar, { year, month });
  const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };
  const until = firstOf(edition.calendar, next);
  return from === null || until === null ? null : { from, until };
}

/** “March 2019”, «اسفند ۱۳۹۷». */
export function monthName(edition: In, of: CalendarMonth): string {
  return `${partOf(edition, of, "month")} ${partOf(edition, of, "year")}`;
}

/** The same without the year. */
export function monthNameAlone(edition: In, of: CalendarMonth): string {
  return partOf(edition, of, "month");
}

/** The year alone, in the digits of the language. */
export function yearName(edition: In, year: number): string {
  return partOf(edition, { year, month: 1 }, "year");
}

function partOf({ code, calendar }: In, of: CalendarMonth, part: "month" | "year"): string {
  const { from } = datesOf({ calendar }, of) ?? { from: "1970-01-01" };
  const fields = { month: "long", year: "numeric", timeZone: "UTC" } as const;
  return dateFormatter(code, { ...fields, calendar: calendars[calendar] })
    .formatToParts(new Date(`${from}T12:00:00Z`))
    .filter(({ type }) => type === part)
    .map(({ value }) => value)
    .join("");
}

function firstOf(calendar: EditionView["calendar"], of: CalendarMonth): string | null {
  const { year, month } = of;
  if (!isPlausible(of)) return null;
  if (calendar === "gregorian") return isoOf(new Date(Date.UTC(year, month - 1, 1)));
  // Nowruz falls between the 19th and the 22nd of March, and months have 29 to 31 days.
  const early = Date.UTC(year + 621, 2, 17) + (month - 1) * 29 * day;
  for (let step = 0; step < 40; step += 1) {
    const date = new Date(early + step * day + day / 2);
    const fields = fieldsOf(calendar, date);
    if (fields.year === year && fields.month === month && fields.day === 1) return isoOf(date);
  }
  return null;
}

function isPlausible({ year, month }: CalendarMonth): boolean {
  return Number.isInteger(year) && year >= 1000 && year <= 9000 && month >= 1 && month <= 13;
}

function fieldsOf(calendar: EditionView["calendar"], date: Date) {
  const parts = dateFormatter("en", {
    calendar: calendars[calendar],
    timeZone: "UTC",
    year: "numeric",
    month: "numeric",
    day: "numeric",
  }).formatToParts(date);
  const number = (type: string) =>
    Number(parts.find((part) => part.type === type)?.value.replace(/\D/g, "") ?? 0);
  return { year: number("year"), month: number("month"), day: number("day") };
}

const isoOf = (date: Date) => date.toISOString().slice(0, 10);
