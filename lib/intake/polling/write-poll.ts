import "server-only";
import { projectSource } from "#lib/intake/items/project-source";
import { takeIn } from "#lib/intake/items/take-in";
import type { FetchedFeed } from "#lib/intake/polling/fetch-feed";
import { nextAfterFailure, nextAfterGood } from "#lib/intake/polling/next-poll";
import type { Tx } from "#lib/platform/db";
import { newId } from "#lib/platform/uuid";
import type { Prisma, SourceFeed } from "#prisma/generated/client";
import type { PollOutcome } from "#prisma/generated/enums";

/** What came of a look, in words that are for the desk alone. */
export type Polled = {
  outcome: PollOutcome;
  problem: string | null;
  newCount: number;
  /** How long its host was waited for. */
  milliseconds: number;
};

/** So many looks at each source are kept. */
const mostPolls = 50;

type Look = { source: SourceFeed; fetched: FetchedFeed; now: Date; milliseconds: number };

/** Keeps what came of a look at a source: its items, its health, when it is looked at next, and what readers see. */
export async function writePoll(tx: Tx, look: Look): Promise<Polled> {
  const { source, fetched, now, milliseconds } = look;
  const newCount = fetched.kind === "feed" ? await takeIn(tx, source, fetched.feed, now) : 0;
  const problem = "problem" in fetched ? fetched.problem : null;
  const outcome = outcomes[fetched.kind];
  const data = await changeOf(tx, look);
  await tx.sourceFeed.update({ where: { id: source.id }, data: { ...data, lastPolledAt: now } });
  await tx.feedPoll.create({
    data: {
      ...{ id: newId(), sourceId: source.id, at: now, outcome, problem, newCount, milliseconds },
      itemCount: fetched.kind === "feed" ? fetched.feed.entries.length : 0,
    },
  });
  await dropOldPolls(tx, source.id);
  await projectSource(tx, source.id, now);
  return { outcome, problem, newCount, milliseconds };
}

const outcomes = {
  ...{ feed: "fetched", unchanged: "unchanged", gone: "gone", failed: "failed" },
} as const satisfies Record<FetchedFeed["kind"], PollOutcome>;

async function changeOf(
  tx: Tx,
  { source, fetched, now }: Look,
): Promise<Prisma.SourceFeedUpdateInput> {
  const good = { failures: 0, problem: null, lastGoodAt: now, goneAt: null };
  switch (fetched.kind) {
    case "feed": {
      const { etag, lastModified, feed } = fetched;
      return {
        ...{ ...good, etag, lastModified },
        nextPollAt: nextAfterGood(now, feed.minutes, spreadOf(source.id)),
        ...(feed.siteUrl !== null && { siteUrl: feed.siteUrl }),
        ...(await movedUrl(tx, source, fetched.movedTo)),
      };
    }
    case "unchanged":
      return { ...good, nextPollAt: nextAfterGood(now, null, spreadOf(source.id)) };
    case "gone":
      return { problem: fetched.problem, goneAt: now, failures: source.failures + 1 };
    case "failed": {
      const failures = source.failures + 1;
      const nextPollAt = nextAfterFailure(now, failures, fetched.waitUntil);
      return { problem: fetched.problem, failures, nextPollAt };
    }
  }
}

/** A source that has moved for good is asked there, unless another is followed there already. */
async function movedUrl(tx: Tx, { editionId, url }: SourceFeed, movedTo: string | null) {
  if (movedTo === null || movedTo === url || movedTo.length > 2_000) return {};
  const taken = await tx.sourceFeed.count({ where: { editionId, url: movedTo } });
  return taken === 0 ? { url: movedTo } : {};
}

/** The same for a source each time, so that its looks keep their distance. */
const spreadOf = (id: string) => (Number.parseInt(id.slice(-4), 16) || 0) / 0xffff;

async function dropOldPolls(tx: Tx, sourceId: string): Promise<void> {
  const [oldest] = await tx.feedPoll.findMany({
    where: { sourceId },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    ...{ skip: mostPolls, take: 1, select: { at: true } },
  });
  if (oldest === undefined) return;
  await tx.feedPoll.deleteMany({ where: { sourceId, at: { lte: oldest.at } } });
}
