import "server-only";
import { findUnrendered, makeRenditions } from "#lib/desk/make-renditions";
import type { Newsroom } from "#lib/newsroom/newsroom";
import type { Log } from "#lib/platform/log";

/**
 * Makes every picture that waits for it smaller, one after the other: pixels take memory. Told to stop, it ends after
 * the picture it is at. The operator is told of those that cannot be read.
 */
export async function renderWaiting(
  newsroom: Newsroom,
  { log, signal }: { log: Log; signal?: AbortSignal },
): Promise<void> {
  while (signal?.aborted !== true) {
    const next = await findUnrendered(newsroom.db);
    if (next === null) return;
    const isWhole = await makeRenditions(newsroom, next);
    if (!isWhole) log.warn("a picture could not be made smaller", { hash: next.hash });
  }
}
