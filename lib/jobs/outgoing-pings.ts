import "server-only";
import type { Running } from "#lib/jobs/repeat";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { allowedHosts } from "#lib/platform/outgoing/allowed-hosts";
import { sendDuePings } from "#lib/publishing/pings/send-due-pings";

export type OutgoingPings = Running & {
  /** Tells whoever is to hear of a change. */
  look(): Promise<void>;
};

/** An answer is a few words; redirects are not followed. */
const limits = { mostBytes: 100_000, patience: 15_000, mostRedirects: 0 };

/** Whom it may speak to, and where search engines listen: as the operator named them, and the world over, when absent. */
type Whom = { isAllowed?: ReturnType<typeof allowedHosts>; indexNowUrl?: string };

/** Tells search engines and the hub what changed, until it is stopped: what it is waiting for then is given up. */
export function makeOutgoingPings(
  newsroom: Newsroom,
  { isAllowed = allowedHosts(), ...whom }: Whom = {},
): OutgoingPings {
  const stopping = new AbortController();
  const { signal } = stopping;
  const sending = { limits: { ...limits, isAllowed, signal }, ...whom };
  return {
    async look() {
      if (signal.aborted) return;
      await sendDuePings(newsroom, sending).catch((error) => {
        if (!signal.aborted) throw error;
      });
    },
    async stop() {
      stopping.abort();
    },
  };
}
