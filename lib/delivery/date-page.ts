import { fillAge } from "#lib/delivery/fill-age";
import { fillToday } from "#lib/delivery/fill-today";
import { nextMidnight } from "#lib/delivery/next-midnight";

/**
 * The page as it is on the day of `now`, also where it was dated before, and until when it is so. A page carries the
 * edition's date and how old an article is.
 */
export function datePage(html: string, now: Date): { html: string; until: Date } {
  return { html: fillAge(fillToday(html, now), now), until: nextMidnight(html, now) };
}
