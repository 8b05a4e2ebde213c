import "server-only";
import { nextEnd, readFrontLayout } from "#lib/content/front-layout";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import type { Tx } from "#lib/platform/db";
import { AppError, messageOf } from "#lib/platform/errors";
import type { Log } from "#lib/platform/log";
import { invalidate } from "#lib/publishing/invalidate";
import { expiryOfFront, type FrontKey, kindOfFront } from "#lib/publishing/lock-front";
import { isWaiting, lockFrontVersion } from "#lib/publishing/lock-front-version";
import { putFrontLive } from "#lib/publishing/put-front-live";
import { untilTriedAgain, whyLate } from "#lib/publishing/why-late";

/**
 * Publishes every front whose time has come, and takes from readers what was pinned until now. One that throws keeps
 * none of the others waiting: the desk is told why among the plans, and it is tried again a minute later, as plans of
 * stories are.
 */
export async function runDueFronts(newsroom: Newsroom, log: Log): Promise<void> {
  const { db, clock } = newsroom;
  const rested = new Date(clock.now().getTime() - untilTriedAgain);
  const due = await db.frontVersion.findMany({
    where: {
      ...{ publishAt: { lte: clock.now() }, publishedAt: null, calledOffAt: null },
      OR: [{ triedAt: null }, { triedAt: { lte: rested } }],
    },
    orderBy: [{ publishAt: "asc" }, { number: "asc" }],
    select: { id: true },
  });
  for (const { id } of due) {
    await runDueFront(newsroom, id).catch(async (error: unknown) => {
      log.error("a planned front could not be published", { id, error: messageOf(error) });
      const where = { id, publishedAt: null };
      const data = { triedAt: clock.now(), problem: whyLate(error) };
      await db.frontVersion.updateMany({ where, data });
    });
  }
  await expireEndedPins(newsroom);
}

async function runDueFront(newsroom: Newsroom, versionId: string): Promise<void> {
  await inOneTransaction(newsroom, async (tx) => {
    const { version, key } = await lockFrontVersion(tx, versionId);
    // Another process may have done it, or somebody called it off.
    if (!isWaiting(version)) return;
    await requireNamed(tx, key);
    await putFrontLive(tx, newsroom, { key, version });
  });
}

/** Readers cannot open the page of a section that has no name in the edition. */
async function requireNamed(tx: Tx, { editionId, sectionId }: FrontKey): Promise<void> {
  if (
    sectionId === null ||
    (await tx.sectionLabel.count({ where: { editionId, sectionId } })) > 0
  ) {
    return;
  }
  const message =
    "This section has left the edition, so nobody would see its front. Give it a name there again, or call this off.";
  throw new AppError("conflict", message);
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
