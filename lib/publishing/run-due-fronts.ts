import "server-only";
import { nextEnd, readFrontLayout } from "#lib/content/front-layout";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { invalidate } from "#lib/publishing/invalidate";
import { expiryOfFront } from "#lib/publishing/lock-front";
import { isWaiting, lockFrontVersion } from "#lib/publishing/lock-front-version";
import { putFrontLive } from "#lib/publishing/put-front-live";

/** Publishes every front whose time has come, and takes from readers what was pinned until now. */
export async function runDueFronts(newsroom: Newsroom): Promise<void> {
  const { db, clock } = newsroom;
  const due = await db.frontVersion.findMany({
    where: { publishAt: { lte: clock.now() }, publishedAt: null, calledOffAt: null },
    orderBy: [{ publishAt: "asc" }, { number: "asc" }],
    select: { id: true },
  });
  for (const { id } of due) {
    await inOneTransaction(newsroom, async (tx) => {
      const { version, copy } = await lockFrontVersion(tx, id);
      // Another process may have done it, or somebody called it off.
      if (isWaiting(version)) await putFrontLive(tx, newsroom, { key: copy.key, version });
    });
  }
  await expireEndedPins(newsroom);
}

/** A page that is kept does not look at the time. */
async function expireEndedPins(newsroom: Newsroom): Promise<void> {
  const now = newsroom.clock.now();
  const where = { endsAt: { lte: now } };
  if ((await newsroom.db.publishedFront.count({ where })) === 0) return;
  await inOneTransaction(newsroom, async (tx) => {
    const ended = await tx.publishedFront.findMany({ where });
    for (const { listId, sectionId, layout } of ended) {
      const kind = sectionId === null ? "home" : "section";
      const endsAt = nextEnd(readFrontLayout(kind, layout), now);
      await tx.publishedFront.updateMany({ where: { listId, ...where }, data: { endsAt } });
    }
    await invalidate(tx, { hard: ended.flatMap((front) => expiryOfFront(front).hard), soft: [] });
  });
}
