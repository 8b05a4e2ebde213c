import { type Asked, makeCount } from "#lib/delivery/count-paths";
import type { Clock } from "#lib/platform/clock";
import { messageOf } from "#lib/platform/errors";
import type { Log } from "#lib/platform/log";

/** `led` are addresses that led on or are gone, `missing` those that are not there. */
export type AskedSince = { led: Asked[]; missing: Asked[] };

export type AskedAddresses = {
  /** An address led on, or said that something is gone. Costs a look into memory, and never fails. */
  note(path: string): void;
  /** An address is not there; `from` is the host of the page that linked to it, or empty. */
  noteMissing(path: string, from: string): void;
};

export const nothingAsked: AskedAddresses = {
  note: () => undefined,
  noteMissing: () => undefined,
};

/** So many addresses are told apart between two writes; of a flood of others nothing is kept. */
const most = { led: 10_000, missing: 2_000 };
const everyMinute = 60_000;

type Parts = { keep(asked: AskedSince): Promise<void>; clock: Clock; log: Log; every?: number };

/**
 * Counts in memory what old and missing addresses were asked for and hands it on every minute, and when it stops: no
 * answer waits for it. What could not be kept, because the database is away, is tried again with the next minute's.
 */
export function makeAskedAddresses({ keep, clock, log, every = everyMinute }: Parts) {
  const counts = { led: makeCount(most.led), missing: makeCount(most.missing) };
  let running: Promise<void> = Promise.resolve();

  async function write(): Promise<void> {
    const asked = { led: counts.led.take(), missing: counts.missing.take() };
    if (asked.led.length + asked.missing.length === 0) return;
    try {
      await keep(asked);
    } catch (error) {
      log.warn("what addresses were asked for could not be kept", { error: messageOf(error) });
      for (const one of asked.led) counts.led.add(one);
      for (const one of asked.missing) counts.missing.add(one);
    }
  }

  function flush(): Promise<void> {
    running = running.then(write);
    return running;
  }

  const timer = setInterval(() => void flush(), every);
  timer.unref();
  const once = (path: string, from: string) => ({ path, from, hits: 1, lastAt: clock.now() });
  return {
    note: (path: string) => counts.led.add(once(path, "")),
    noteMissing: (path: string, from: string) => counts.missing.add(once(path, from)),
    flush,
    stop(): Promise<void> {
      clearInterval(timer);
      return flush();
    },
  };
}
