import type { EditionView } from "#lib/language/edition";
import { formatMastheadDate } from "#lib/language/format-date";
import { publishedOn } from "#lib/language/iso-time";
import { isTimeZone } from "#lib/language/time-zone";

/** React escapes `<` in text and attributes, so only markup of our own can look like this. */
const placeholder = /<time\b([^<>]*?)\sdata-today="([^"<>]*)"([^<>]*)>[^<>]*<\/time>/g;

/**
 * The date under the newspaper's name is the reader's today, however long the page has been kept. The
 * page holds `<time data-today="<calendar> <time zone> <edition code>"></time>`; this puts the
 * edition's date of `now` into it, for eyes and as `datetime="yyyy-mm-dd"`, and another one the next day. A placeholder
 * that cannot be read stays as it is.
 */
export function fillToday(html: string, now: Date): string {
  return html.replace(placeholder, (whole, before: string, today: string, after: string) => {
    const edition = parseToday(today);
    if (edition === null) return whole;
    const attributes = `${before}${after}`.replace(/\sdatetime="[^"]*"/i, "");
    const date = publishedOn(edition, now);
    const text = formatMastheadDate(edition, now);
    return `<time${attributes} data-today="${today}" datetime="${date}">${text}</time>`;
  });
}

/** The time zones whose date stands on a page: at their midnight it is another page. */
export function todayZones(html: string): string[] {
  const editions = [...html.matchAll(placeholder)].map(([, , today = ""]) => parseToday(today));
  return [...new Set(editions.flatMap((edition) => edition?.timeZone ?? []))];
}

function parseToday(text: string): Pick<EditionView, "calendar" | "timeZone" | "code"> | null {
  const [calendar, timeZone, code, ...rest] = text.split(" ");
  if (calendar !== "gregorian" && calendar !== "jalali") return null;
  if (timeZone === undefined || !isTimeZone(timeZone)) return null;
  return code === undefined || rest.length > 0 ? null : { calendar, timeZone, code };
}
