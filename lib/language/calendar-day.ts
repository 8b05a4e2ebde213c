import { datesOf, monthOf } from "#lib/language/calendar-month";
import type { EditionView } from "#lib/language/edition";
import { plainDigits } from "#lib/language/fold-words";
import { numberFormatter } from "#lib/language/formatters";

const day = 86_400_000;

/** Of Jalali years none is so late, of Gregorian ones none that a newspaper writes of so early. */
const firstGregorian = 1700;

const apart = /^(?<year>\d{4})(?<sign>[-/.٫–])(?<month>\d{1,2})\k<sign>(?<date>\d{1,2})$/;
const together = /^(?<year>\d{4})(?<month>\d\d)(?<date>\d\d)$/;

/**
 * The date that somebody wrote in the calendar of an edition, as `yyyy-mm-dd`: `۱۴۰۵/۰۸/۲۰`, `1405-8-20`, `14050820`, in
 * the digits of any language. A Gregorian one is read in every edition, for addresses carry those. Null for what is no
 * date.
 */
export function readDay({ calendar }: Pick<EditionView, "calendar">, text: string): string | null {
  const written = plainDigits(text.slice(0, 100).replace(/[\p{Cf}\s]/gu, ""));
  const { year, month, date } = (apart.exec(written) ?? together.exec(written))?.groups ?? {};
  if (year === undefined) return null;
  const isJalali = calendar === "jalali" && Number(year) < firstGregorian;
  const of = { year: Number(year), month: Number(month) };
  const dates = of.month > 12 ? null : datesOf({ calendar: isJalali ? calendar : "gregorian" }, of);
  if (dates === null || Number(date) < 1) return null;
  const found = isoOf(Date.parse(dates.from) + (Number(date) - 1) * day);
  return found < dates.until ? found : null;
}

/** A date (`yyyy-mm-dd`) as it is written into a field: `۱۴۰۵/۰۸/۲۰`; a Gregorian one as it is, for the browser’s own. */
export function writeDay(edition: Pick<EditionView, "calendar" | "code">, date: string): string {
  if (edition.calendar === "gregorian") return date;
  const { year, month } = monthOf(edition, date);
  const first = datesOf(edition, { year, month })?.from ?? date;
  const number = (Date.parse(date) - Date.parse(first)) / day + 1;
  const digits = (value: number, least: number) =>
    numberFormatter(edition.code, { useGrouping: false, minimumIntegerDigits: least }).format(
      value,
    );
  return [digits(year, 4), digits(month, 2), digits(number, 2)].join("/");
}

const isoOf = (time: number) => new Date(time).toISOString().slice(0, 10);
