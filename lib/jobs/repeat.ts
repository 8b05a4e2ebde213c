import { messageOf } from "#lib/platform/errors";
import type { Log } from "#lib/platform/log";

/** Work that goes on by itself until it is stopped; `stop` waits for what is under way. */
export type Running = { stop(): Promise<void> };

type Repeat = {
  /** From one beginning to the next, in milliseconds; the first is now. */
  every: number;
  /** What it is, for the operator: “schedules that are due”. */
  what: string;
  work(): Promise<void>;
  log: Log;
};

/** Does something again and again, never twice at once. What fails is told to the operator, and tried next time. */
export function repeat({ every, what, work, log }: Repeat): Running {
  let underWay: Promise<void> | null = null;
  const begin = () => {
    underWay ??= work()
      .catch((error: unknown) =>
        log.warn(`${what} could not be looked after`, { error: messageOf(error) }),
      )
      .finally(() => {
        underWay = null;
      });
  };
  const timer = setInterval(begin, every);
  begin();
  return {
    async stop() {
      clearInterval(timer);
      await underWay;
    },
  };
}
