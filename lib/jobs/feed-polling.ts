import "server-only";
import { pollDueSources } from "#lib/intake/poll-due-sources";
import type { Running } from "#lib/jobs/repeat";
import type { Newsroom } from "#lib/newsroom/newsroom";
import type { Log } from "#lib/platform/log";

export type FeedPolling = Running & {
  /** Looks at the sources whose time has come. */
  look(): Promise<void>;
};

/** Follows outside feeds, until it is stopped: what it is waiting for then is given up. */
export function makeFeedPolling({ newsroom, log }: { newsroom: Newsroom; log: Log }): FeedPolling {
  const stopping = new AbortController();
  return {
    async look() {
      if (stopping.signal.aborted) return;
      await pollDueSources({ newsroom, log, signal: stopping.signal });
    },
    async stop() {
      stopping.abort();
    },
  };
}
