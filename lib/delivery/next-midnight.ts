import { todayZones } from "#lib/delivery/fill-today";
import { isoWithOffset } from "#lib/language/iso-time";

const day = 86_400_000;
const hour = 3_600_000;

/**
 * Until when a dated page is right: not past midnight, neither that of the edition, whose date it carries, nor that of
 * UTC, by which articles grow old.
 */
export function nextMidnight(html: string, now: Date): Date {
  return new Date(
    Math.min(...["UTC", ...todayZones(html)].map((zone) => midnightAfter(zone, now))),
  );
}

/** The next midnight of a zone; at most half an hour early on a night in which its clocks are changed. */
function midnightAfter(zone: string, now: Date): number {
  const [today, time = ""] = isoWithOffset(now, zone).split("T");
  const [hours = 0, minutes = 0, seconds = 0] = time.slice(0, 8).split(":").map(Number);
  const passed = (hours * 60 + minutes) * 60_000 + seconds * 1_000 + (now.getTime() % 1_000);
  const midnight = now.getTime() - passed + day;
  const isStillToday = isoWithOffset(new Date(midnight - 60_000), zone).startsWith(`${today}`);
  return isStillToday ? midnight : midnight - hour;
}
