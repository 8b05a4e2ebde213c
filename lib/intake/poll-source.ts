import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { fetchFeed, ownFeedLimits } from "#lib/intake/polling/fetch-feed";
import { type Polled, writePoll } from "#lib/intake/polling/write-poll";
import { findSource, lockSource } from "#lib/intake/sources/lock-source";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import type { FetchLimits } from "#lib/platform/outgoing/ask-outside";
import { ok, type Result } from "#lib/platform/result";

/** Looks at a source feed now, whenever it was looked at last, also one that is paused or was said to be gone. */
export async function pollSource(
  newsroom: Newsroom,
  { sourceId }: { sourceId: string },
  limits: FetchLimits = ownFeedLimits(),
): Promise<Result<Polled>> {
  requirePermission(newsroom.actor, "feed.manage");
  const { url, etag, lastModified } = await findSource(newsroom.db, sourceId);
  const begun = performance.now();
  const now = newsroom.clock.now();
  const fetched = await fetchFeed(url, { etag, lastModified }, { now, limits });
  const milliseconds = Math.round(performance.now() - begun);
  return inOneTransaction(newsroom, async (tx) => {
    const source = await lockSource(tx, sourceId);
    return ok(await writePoll(tx, { source, fetched, now, milliseconds }));
  });
}
