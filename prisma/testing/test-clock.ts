import type { Clock } from "#lib/platform/clock";

export type TestClock = Clock & {
  set(instant: string | Date): void;
  advance(by: { days?: number; minutes?: number }): Date;
};

const minute = 60_000;
const day = 24 * 60 * minute;

/** A clock that stands still until a test moves it. */
export function makeTestClock(start: string): TestClock {
  let now = new Date(start);
  return {
    now: () => new Date(now),
    set: (instant) => {
      now = new Date(instant);
    },
    advance: ({ days = 0, minutes = 0 }) => {
      now = new Date(now.getTime() + days * day + minutes * minute);
      return new Date(now);
    },
  };
}
