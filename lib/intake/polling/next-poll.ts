const minute = 60_000;
const hour = 60 * minute;

/** How often a feed is looked at whose publisher says nothing of it. */
const usual = 15 * minute;
const rarest = { good: 6 * hour, failed: 24 * hour, asked: 7 * 24 * hour };

/**
 * When a feed that answered is looked at next: every quarter of an hour, or less often where its publisher says so, but
 * four times a day at least. Not all at the same moment: `spread` (0 to 1) moves it by up to a tenth.
 */
export function nextAfterGood(now: Date, minutes: number | null, spread: number): Date {
  const said = (minutes ?? 0) * minute;
  const wait = Math.min(Math.max(said, usual), rarest.good);
  return new Date(now.getTime() + wait * (1 + spread / 10));
}

/**
 * When a feed that failed is tried again: later after each failure in a row, once a day in the end; not before its host
 * wants us, up to a week.
 */
export function nextAfterFailure(now: Date, failures: number, waitUntil: Date | null): Date {
  const wait = Math.min(usual * 2 ** Math.min(failures - 1, 10), rarest.failed);
  const asked = (waitUntil?.getTime() ?? 0) - now.getTime();
  return new Date(now.getTime() + Math.max(wait, Math.min(asked, rarest.asked)));
}
