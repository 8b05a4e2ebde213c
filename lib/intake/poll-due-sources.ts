import "server-only";
import { setTimeout as wait } from "node:timers/promises";
import { pollSource } from "#lib/intake/poll-source";
import { ownFeedLimits } from "#lib/intake/polling/fetch-feed";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { messageOf } from "#lib/platform/errors";
import type { Log } from "#lib/platform/log";
import type { FetchLimits } from "#lib/platform/outgoing/ask-outside";

/** How many hosts are asked at a time, and how many feeds are taken on at once. */
const lanes = 6;
const mostAtOnce = 200;
/** Nobody else looks at what was taken on for so long; after that whoever took it on has ended. */
const lease = 15 * 60_000;
/** No host is asked again before it has had as long a rest as its last answer took, up to this. */
const longestRest = 2_000;

type Due = { id: string; url: string };
export type Polling = { newsroom: Newsroom; log: Log; limits?: FetchLimits; signal?: AbortSignal };

/**
 * Looks at every source whose time has come: several hosts side by side, each host one feed after the other. As many
 * processes may do so as there are; each source is looked at by one. A source that fails in a way nobody foresaw keeps
 * none of the others waiting.
 */
export async function pollDueSources(polling: Polling): Promise<void> {
  for (;;) {
    const due = await claim(polling.newsroom);
    const hosts = [...Map.groupBy(due, ({ url }) => new URL(url).host).values()];
    await Promise.all(Array.from({ length: lanes }, () => pollHosts(hosts, polling)));
    if (due.length < mostAtOnce || polling.signal?.aborted === true) return;
  }
}

/** Takes sources on that are due, those that have waited longest; in doubt they are found due again later. */
function claim({ db, clock }: Newsroom): Promise<Due[]> {
  const now = clock.now();
  const until = new Date(now.getTime() + lease);
  return db.$queryRaw<Due[]>`
    UPDATE "SourceFeed" SET "nextPollAt" = ${until} WHERE "id" IN (
      SELECT "id" FROM "SourceFeed"
      WHERE "nextPollAt" <= ${now} AND "pausedAt" IS NULL AND "goneAt" IS NULL
      ORDER BY "nextPollAt", "id" LIMIT ${mostAtOnce} FOR UPDATE SKIP LOCKED)
    RETURNING "id", "url"`;
}

/** One lane: the next host that nobody is at, until there is none. */
async function pollHosts(hosts: Due[][], polling: Polling): Promise<void> {
  for (let host = hosts.shift(); host !== undefined; host = hosts.shift()) {
    for (const { id } of host) {
      if (polling.signal?.aborted === true) return;
      await wait(Math.min(await pollOne(id, polling), longestRest));
    }
  }
}

/** Answers how long its host was waited for, in milliseconds. */
async function pollOne(
  sourceId: string,
  { newsroom, log, limits, signal }: Polling,
): Promise<number> {
  try {
    const from = { ...(limits ?? ownFeedLimits()), signal };
    const polled = await pollSource(newsroom, { sourceId }, from);
    return polled.ok ? polled.value.milliseconds : 0;
  } catch (error) {
    if (signal?.aborted === true) return 0;
    log.warn("a source feed could not be looked at", { id: sourceId, error: messageOf(error) });
    return longestRest;
  }
}
