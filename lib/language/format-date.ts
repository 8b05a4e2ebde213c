import type { EditionView } from "#lib/language/edition";
import { dateFormatter } from "#lib/language/formatters";
import { type Instant, isoWithOffset } from "#lib/language/iso-time";
import type { DateFields, DateWording } from "#lib/language/wording";
import { wordingFor } from "#lib/language/wording-for";

/** As much of an edition as a date depends on. */
export type DateEdition = Pick<EditionView, "code" | "timeZone" | "calendar">;

const calendars = { gregorian: "gregory", jalali: "persian" } as const;

/** Today's date under the newspaper's name: “Tuesday, 24 November 2026”, «سه‌شنبه ۳ آذر ۱۴۰۵». */
export function formatMastheadDate(edition: DateEdition, now: Date): string {
  return wordingFor(edition.code).dates.masthead(dateFields(edition, now));
}

type ZoneStyle = DateWording["zoneName"];

/**
 * When something was published or updated: a text for eyes, with time of day and the zone's name, and
 * the same moment for machines (`dateTime`, ISO 8601 with the edition's offset). Readers get the shortest name of the
 * zone that they know, and the whole one (`zone`) where they ask; where times stand row under row, a `short` one does
 * (“GMT”, “GMT+3:30”).
 */
export function formatInstant(
  edition: DateEdition,
  instant: Instant,
  style?: ZoneStyle,
): { text: string; dateTime: string; zone: string } {
  const { dates } = wordingFor(edition.code);
  const moment = new Date(instant);
  const text = dates.instant({
    date: dates.plain(dateFields(edition, moment)),
    time: timeOfDay(edition, moment),
    zone: zoneName(edition, moment, style ?? dates.zoneName),
  });
  return {
    text,
    dateTime: isoWithOffset(moment, edition.timeZone),
    zone: intlZoneName(edition.code, edition, moment, "long"),
  };
}

/** A date alone, for cards and lists: `2026-11-24T…` → “24 November 2026”. */
export function formatDate(
  edition: DateEdition,
  instant: Instant,
): { text: string; dateTime: string } {
  const text = wordingFor(edition.code).dates.plain(dateFields(edition, new Date(instant)));
  return { text, dateTime: isoWithOffset(instant, edition.timeZone) };
}

/** The date of a dateline, from a date without time (`2020-11-30`), which is the same in every zone. */
export function formatDatelineDate(edition: DateEdition, date: string): string {
  const noon = new Date(`${date}T12:00:00Z`);
  return wordingFor(edition.code).dates.plain(dateFields({ ...edition, timeZone: "UTC" }, noon));
}

/** “Geneva, 30 November 2020 —”, before the first paragraph; null when neither place nor date is known. */
export function formatDateline(
  edition: DateEdition,
  dateline: { place: string | null; date: string | null },
): string | null {
  const date = dateline.date === null ? null : formatDatelineDate(edition, dateline.date);
  const known = [dateline.place?.trim(), date].filter(Boolean);
  return known.length === 0 ? null : `${known.join(wordingFor(edition.code).listComma)} —`;
}

function dateFields(edition: DateEdition, moment: Date): DateFields {
  const parts = dateFormatter(edition.code, {
    calendar: calendars[edition.calendar],
    timeZone: edition.timeZone,
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
  }).formatToParts(moment);
  return {
    weekday: partNamed(parts, "weekday"),
    day: partNamed(parts, "day"),
    month: partNamed(parts, "month"),
    year: partNamed(parts, "year"),
  };
}

function timeOfDay(edition: DateEdition, moment: Date): string {
  return dateFormatter(edition.code, {
    timeZone: edition.timeZone,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(moment);
}

function zoneName(edition: DateEdition, moment: Date, style: ZoneStyle): string {
  const name = (code: string, intlStyle: IntlStyle) =>
    intlZoneName(code, edition, moment, intlStyle);
  if (style !== "letters") return name(edition.code, style);
  // Intl gives letters to the countries that use them: “EST” in America, “BST” in Britain. Digits are none.
  const letters = [edition.code, "en", "en-GB"].map((code) => name(code, "short"));
  return letters.find((one) => !/\d/.test(one)) ?? name(edition.code, "shortGeneric");
}

type IntlStyle = NonNullable<Intl.DateTimeFormatOptions["timeZoneName"]>;

function intlZoneName(
  code: string,
  { timeZone }: DateEdition,
  moment: Date,
  style: IntlStyle,
): string {
  // Every other style calls UTC “GMT+0”.
  const timeZoneName = timeZone === "UTC" ? "short" : style;
  return partNamed(
    dateFormatter(code, { timeZone, timeZoneName }).formatToParts(moment),
    "timeZoneName",
  );
}

function partNamed(parts: Intl.DateTimeFormatPart[], type: Intl.DateTimeFormatPartTypes): string {
  return parts.find((part) => part.type === type)?.value ?? "";
}
