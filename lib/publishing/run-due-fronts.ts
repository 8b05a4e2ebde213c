import "server-only";
import { nextEnd, readFrontLayout } from "#lib/content/front-layout";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { messageOf } from "#lib/platform/errors";
import type { Log } from "#lib/platform/log";
import { invalidate } from "#lib/publishing/invalidate";
import { expiryOfFront, kindOfFront } from "#lib/publishing/lock-front";
import { isWaiting, lockFrontVersion } from "#lib/publishing/lock-front-version";
import { putFrontLive } from "#lib/publishing/put-front-live";

/**
 * Publishes every front whose time has come, and takes from readers what was pinned until now. One that throws keeps
 * none of the others waiting: it stands among the plans as late, and is tried again with the next sweep.
 */
export async function runDueFronts(newsroom: Newsroom, log: Log): Promise<void> {
  const { db, clock } = newsroom;
  const due = await db.frontVersion.findMany({
    where: { publishAt: { lte: clock.now() }, publishedAt: null, calledOffAt: null },
    orderBy: [{ publishAt: "asc" }, { number: "asc" }],
    select: { id: true },
  });
  for (const { id } of due) {
    await runDueFront(newsroom, id).catch((error: unknown) =>
      log.error("a planned front could not be published", { id, error: messageOf(error) }),
    );
  }
  await expireEndedPins(newsroom);
}

async function runDueFront(newsroom: Newsroom, versionId: string): Promise<void> {
  await inOneTransaction(newsroom, async (tx) => {
    const { version, key } = await lockFrontVersion(tx, versionId);
    // Another process may have done it, or somebody called it off.
    if (isWaiting(version)) await putFrontLive(tx, newsroom, { key, version });
  });
}

/** A page that is kept does not look at the time. */
async function expireEndedPins(newsroom: Newsroom): Promise<void> {
  const now = newsroom.clock.now();
  const where = { endsAt: { lte: now } };
  if ((await newsroom.db.publishedFront.count({ where })) === 0) return;
  await inOneTransaction(newsroom, async (tx) => {
    const ended = await tx.publishedFront.findMany({ where });
    for (const front of ended) {
      const endsAt = nextEnd(readFrontLayout(kindOfFront(front), front.layout), now);
      const { listId } = front;
      await tx.publishedFront.updateMany({ where: { listId, ...where }, data: { endsAt } });
    }
    await invalidate(tx, { hard: ended.flatMap((front) => expiryOfFront(front).hard), soft: [] });
  });
}
