import { dateFormatter } from "#lib/language/formatters";

/** A moment: a Date, or ISO 8601 text as the views carry it. */
export type Instant = Date | string;

const minute = 60_000;

/**
 * The moment as the edition's clock shows it, for machines: `2026-11-24T13:30:00+03:30` (ISO 8601,
 * whole seconds). Throws RangeError when the instant or the zone is not one.
 */
export function isoWithOffset(instant: Instant, timeZone: string): string {
  const date = new Date(instant);
  const offset = offsetMinutes(date, timeZone);
  const local = new Date(date.getTime() + offset * minute).toISOString().slice(0, 19);
  const sign = offset < 0 ? "-" : "+";
  return `${local}${sign}${twoDigits(Math.abs(offset) / 60)}:${twoDigits(Math.abs(offset) % 60)}`;
}

/** The calendar date, `yyyy-mm-dd`, that the edition's newspaper of that moment would carry. */
export function publishedOn(edition: { timeZone: string }, instant: Instant): string {
  return isoWithOffset(instant, edition.timeZone).slice(0, 10);
}

/** Zones of the nineteenth century have seconds in their offset, which ISO 8601 cannot write: they are dropped. */
function offsetMinutes(date: Date, timeZone: string): number {
  const name = dateFormatter("en", { timeZone, timeZoneName: "longOffset" })
    .formatToParts(date)
    .find((part) => part.type === "timeZoneName")?.value;
  const match = /([+-])(\d\d):(\d\d)/.exec(name ?? "");
  if (!match) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === "-" ? -minutes : minutes;
}

function twoDigits(value: number): string {
  return String(Math.floor(value)).padStart(2, "0");
}
