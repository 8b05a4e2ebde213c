import { captureLimits, captureResponse } from "#lib/delivery/capture-response";
import type { Origin } from "#lib/delivery/origin";
import type { Expiry } from "#lib/platform/expiry";

/** The route takes this many tags at once, of each firmness. */
const tagsACall = 5_000;

/**
 * Expires tags of what Next keeps, through the internal route made for it, since Next does so only inside a
 * request. The request never leaves the process. Throws when the route did not do it.
 */
export async function expireKept(
  origin: Origin,
  secret: string,
  { hard, soft }: Expiry,
): Promise<void> {
  const most = Math.max(hard.length, soft.length);
  for (let from = 0; from < most; from += tagsACall) {
    const tags = {
      hard: hard.slice(from, from + tagsACall),
      soft: soft.slice(from, from + tagsACall),
    };
    const answer = await captureResponse({
      origin,
      target: "/api/internal/expire",
      limits: captureLimits,
      message: { authorization: `Bearer ${secret}`, json: tags },
    });
    if (answer?.status !== 204) throw new Error(`expiring answered ${answer?.status}`);
  }
}
