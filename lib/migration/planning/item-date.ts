import { isoWithOffset } from "#lib/language/iso-time";
import type { ArchiveItem } from "#lib/migration/archive-entry";

/**
 * When an item was published: by its UTC date, else its feed date, else its local date in the edition's
 * zone. WordPress writes zeros, “30 Nov -0001” or “30 Nov 1999” where there is none; null then, and when
 * the year does not have four digits, which no address, feed or database would write alike.
 */
export function publishedAtOf(item: ArchiveItem, timeZone: string): Date | null {
  return (
    inOurCalendar(utcDate(item.postDateGmt)) ??
    inOurCalendar(feedDate(item.pubDate)) ??
    inOurCalendar(localDate(item.postDate, timeZone))
  );
}

function inOurCalendar(date: Date | null): Date | null {
  const year = date?.getUTCFullYear() ?? 0;
  return year >= 1000 && year <= 9999 ? date : null;
}

const written = /^(\d{4})-(\d\d)-(\d\d)[ T](\d\d):(\d\d):(\d\d)$/;

function utcDate(text: string): Date | null {
  const match = written.exec(text);
  if (match === null || text.startsWith("0000")) return null;
  const date = new Date(`${text.replace(" ", "T")}Z`);
  // A 30th of February would silently become a day of March.
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text.slice(0, 10)
    ? date
    : null;
}

function feedDate(text: string): Date | null {
  if (/-0001|^\w{3}, 30 Nov 1999 00:00:00/.test(text)) return null;
  // Of a year such as 0001 the language would make 2001.
  if (!/^\w{3}, \d{1,2} \w{3} [1-9]\d{3} \d\d:\d\d(?::\d\d)? (?:[+-]\d{4}|GMT|UTC)$/.test(text))
    return null;
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? null : date;
}

function localDate(text: string, timeZone: string): Date | null {
  const asUtc = utcDate(text);
  if (asUtc === null) return null;
  const guess = shift(asUtc, asUtc, timeZone);
  // The offset that holds at the guess decides, so that changes of the clock count.
  return shift(asUtc, guess, timeZone);
}

function shift(local: Date, at: Date, timeZone: string): Date {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(isoWithOffset(at, timeZone)) ?? [];
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -1 : 1);
  return new Date(local.getTime() - offset * 60_000);
}
