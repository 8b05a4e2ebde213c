import { isoWithOffset } from "#lib/language/iso-time";

const day = 86_400_000;
const written = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)$/;

/**
 * The instants that a clock on the wall of a zone shows as `2026-03-29T02:30`: one as a rule, none in the hour
 * that is left out when clocks go forward (or for what is no time at all), and two, the earlier first, in the
 * hour that comes again when they go back.
 */
export function instantsAt(local: string, timeZone: string): Date[] {
  if (!written.test(local)) return [];
  const asUtc = new Date(`${local}:00.000Z`).getTime();
  if (Number.isNaN(asUtc)) return [];
  // Whatever the zone does that night, a day before and after it is one of these two offsets.
  const offsets = [-day, day].map((away) => offsetOf(asUtc + away, timeZone));
  return [...new Set(offsets)]
    .map((offset) => new Date(asUtc - offset))
    .filter((instant) => localTime(instant, timeZone) === local)
    .sort((one, other) => one.getTime() - other.getTime());
}

/** A day (`2026-05-03`) as a zone lives it: from its first instant until, not with it, the first of the next. */
export function dayIn(date: string, timeZone: string): { begin: Date; end: Date } {
  const next = new Date(Date.parse(date) + day).toISOString().slice(0, 10);
  return { begin: firstInstant(date, timeZone), end: firstInstant(next, timeZone) };
}

/** Where clocks go forward over midnight, the day begins where the one before it ends. */
function firstInstant(date: string, timeZone: string): Date {
  const [midnight] = instantsAt(`${date}T00:00`, timeZone);
  if (midnight !== undefined) return midnight;
  const asUtc = Date.parse(date);
  return new Date(asUtc - offsetOf(asUtc - day, timeZone));
}

/** What a clock on the wall of a zone shows at an instant, as a field for dates and times keeps it. */
export function localTime(instant: Date, timeZone: string): string {
  return isoWithOffset(instant, timeZone).slice(0, 16);
}

function offsetOf(time: number, timeZone: string): number {
  const wall = isoWithOffset(new Date(time), timeZone).slice(0, 19);
  return new Date(`${wall}Z`).getTime() - Math.floor(time / 1000) * 1000;
}
