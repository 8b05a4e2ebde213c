import "server-only";
import type { Newsroom } from "#lib/newsroom/newsroom";
import type { FetchLimits } from "#lib/platform/outgoing/ask-outside";
import { indexNowUrl, type Told, tellChannel } from "#lib/publishing/pings/tell-channel";
import type { Ping, PingChannel } from "#prisma/generated/client";

const minute = 60_000;
/** Nobody else tries for so long; after that whoever tried has ended. */
const lease = 5 * minute;
/** After a failure it is tried again after a minute, then after twice as long each time, up to this. */
const longestWait = 6 * 60 * minute;
/** What nobody heard of for so long is no news any more. */
const longestKept = 3 * 24 * 60 * minute;
/** So many changes are told at once. */
const most = 1_000;

const channels: PingChannel[] = ["indexNow", "webSub"];

type Sending = { limits: FetchLimits; indexNowUrl?: string };

/**
 * Tells everybody outside what is to be told them now. As many processes may do so as there are: each thing is told by one.
 * Whoever fails is tried again later and later, and that is shown at the desk alone.
 */
export async function sendDuePings(newsroom: Newsroom, sending: Sending): Promise<void> {
  for (const channel of channels) {
    let isMore = true;
    while (isMore) isMore = await sendOnce(newsroom, channel, sending);
  }
}

/** Whether there may be more to tell at once. */
async function sendOnce(
  newsroom: Newsroom,
  channel: PingChannel,
  { limits, indexNowUrl: at = indexNowUrl }: Sending,
): Promise<boolean> {
  const { db, clock } = newsroom;
  if ((await db.ping.count({ where: { channel } })) === 0) return false;
  const settings = await db.discovery.findUnique({ where: { id: 1 } });
  if (settings === null || !(await claim(newsroom, channel))) return false;
  // Read when it is ours: somebody else may have told some of it just before.
  const pings = await db.ping.findMany({
    where: { channel },
    orderBy: { changedAt: "asc" },
    take: most,
  });
  const subjects = pings.map(({ subject }) => subject);
  const telling = { db, settings, limits, now: clock.now(), indexNowUrl: at };
  const told = await tellChannel(channel, subjects, telling);
  await writeTold(newsroom, { channel, pings, told });
  return told.problem === null && pings.length === most;
}

/** Takes the channel on, if it is its time and nobody has. */
async function claim({ db, clock }: Newsroom, channel: PingChannel): Promise<boolean> {
  const now = clock.now();
  await db.pingHealth.createMany({ data: [{ channel, nextTryAt: now }], skipDuplicates: true });
  const { count } = await db.pingHealth.updateMany({
    where: { channel, nextTryAt: { lte: now } },
    data: { nextTryAt: new Date(now.getTime() + lease), lastTryAt: now },
  });
  return count === 1;
}

async function writeTold(
  { db, clock }: Newsroom,
  { channel, pings, told }: { channel: PingChannel; pings: Ping[]; told: Told },
): Promise<void> {
  const now = clock.now();
  await db.$transaction(async (tx) => {
    const health = await tx.pingHealth.findUnique({ where: { channel } });
    // It was turned off meanwhile.
    if (health === null) return;
    if (told.problem === null) {
      // What changed once more while it was told is told again.
      await tx.ping.deleteMany({
        where: { OR: pings.map(({ subject, changedAt }) => ({ channel, subject, changedAt })) },
      });
      const good = { failures: 0, problem: null, lastGoodAt: now, nextTryAt: now };
      await tx.pingHealth.update({ where: { channel }, data: good });
      return;
    }
    const failures = health.failures + 1;
    const wait = Math.min(minute * 2 ** Math.min(failures - 1, 10), longestWait);
    const asked = Math.min((told.waitUntil?.getTime() ?? 0) - now.getTime(), longestWait);
    const nextTryAt = new Date(now.getTime() + Math.max(wait, asked));
    await tx.pingHealth.update({
      where: { channel },
      data: { failures, problem: told.problem, nextTryAt },
    });
    const old = new Date(now.getTime() - longestKept);
    await tx.ping.deleteMany({ where: { channel, changedAt: { lt: old } } });
  });
}
