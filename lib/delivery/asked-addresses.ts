import type { Clock } from "#lib/platform/clock";
import { messageOf } from "#lib/platform/errors";
import type { Log } from "#lib/platform/log";

/** How often an address was asked for since the last time somebody kept it, and when last. */
export type Asked = { path: string; hits: number; lastAt: Date };

export type AskedAddresses = {
  /** An address led on, or said that something is gone. Costs a look into memory, and never fails. */
  note(path: string): void;
};

export const nothingAsked: AskedAddresses = { note: () => undefined };

/** Longer addresses are in no ledger. */
const longestPath = 1_000;
/** So many addresses are told apart between two writes; of a flood of others nothing is kept. */
const mostPaths = 10_000;
const everyMinute = 60_000;

type Parts = { keep(asked: Asked[]): Promise<void>; clock: Clock; log: Log; every?: number };

/**
 * Counts in memory what old addresses were asked for and hands it on every minute, and when it stops: no answer waits
 * for it. What could not be kept, because the database is away, is tried again with the next minute's.
 */
export function makeAskedAddresses({ keep, clock, log, every = everyMinute }: Parts) {
  let counted = new Map<string, Asked>();
  let running: Promise<void> = Promise.resolve();

  function add(path: string, { hits, lastAt }: Omit<Asked, "path">): void {
    const known = counted.get(path);
    if (known !== undefined) {
      known.hits += hits;
      if (lastAt > known.lastAt) known.lastAt = lastAt;
    } else if (counted.size < mostPaths && path.length <= longestPath) {
      counted.set(path, { path, hits, lastAt });
    }
  }

  async function write(): Promise<void> {
    const written = counted;
    if (written.size === 0) return;
    counted = new Map();
    try {
      await keep([...written.values()]);
    } catch (error) {
      log.warn("what addresses were asked for could not be kept", { error: messageOf(error) });
      for (const one of written.values()) add(one.path, one);
    }
  }

  function flush(): Promise<void> {
    running = running.then(write);
    return running;
  }

  const timer = setInterval(() => void flush(), every);
  timer.unref();
  return {
    note: (path: string) => add(path, { hits: 1, lastAt: clock.now() }),
    flush,
    stop(): Promise<void> {
      clearInterval(timer);
      return flush();
    },
  };
}
