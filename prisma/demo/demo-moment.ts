import { isoWithOffset, publishedOn } from "#lib/language/iso-time";
import type { DemoMoment } from "#prisma/demo/demo-newsroom";

type Now = { now: Date; timeZone: string };

/** The instant at which the edition's clock shows a moment of the demo. */
export function instantOfMoment(moment: DemoMoment, { now, timeZone }: Now): Date {
  if ("hoursAgo" in moment) return new Date(now.getTime() - moment.hoursAgo * 3_600_000);
  const shown = new Date(`${dateOfMoment(moment, { now, timeZone })}T${moment.at}:00Z`);
  const offset = isoWithOffset(shown, timeZone).slice(19);
  return new Date(`${shown.toISOString().slice(0, 19)}${offset}`);
}

/** The edition's calendar date of a moment or dateline, `yyyy-mm-dd`. */
export function dateOfMoment(
  moment: { daysAgo: number } | { on: string },
  { now, timeZone }: Now,
): string {
  if ("on" in moment) return moment.on;
  const day = new Date(`${publishedOn({ timeZone }, now)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - moment.daysAgo);
  return day.toISOString().slice(0, 10);
}
