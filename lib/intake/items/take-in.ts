import "server-only";
import { type Before, findSame } from "#lib/intake/items/find-same";
import { type ItemRow, itemRows } from "#lib/intake/items/item-rows";
import type { ReadFeed } from "#lib/intake/reading/feed-entry";
import type { Tx } from "#lib/platform/db";
import { newId } from "#lib/platform/uuid";

type Source = { id: string; editionId: string };

/** What nobody made anything of goes this long after its source let it go. */
const forgottenAfter = 60 * 86_400_000;

/**
 * Brings the items of a feed into the inbox: what is new comes, what its publisher changed is changed, what the feed
 * holds no longer is marked so. Answers how many are new.
 */
export async function takeIn(tx: Tx, source: Source, feed: ReadFeed, now: Date): Promise<number> {
  const rows = itemRows(feed, now);
  const keys = rows.map(({ key }) => key);
  const known = await tx.feedItem.findMany({
    where: { sourceId: source.id, key: { in: keys } },
    select: { id: true, key: true, title: true, href: true, summary: true, isListed: true },
  });
  const knownBy = new Map(known.map((item) => [item.key, item]));
  for (const row of rows) {
    const item = knownBy.get(row.key);
    if (item === undefined || isSame(item, row)) continue;
    const { publishedAt: _, ...changed } = row;
    await tx.feedItem.update({ where: { id: item.id }, data: { ...changed, isListed: true } });
  }
  await tx.feedItem.updateMany({
    where: { sourceId: source.id, isListed: true, key: { notIn: keys } },
    data: { isListed: false },
  });
  await forget(tx, source, now);
  return addNew(
    tx,
    source,
    rows.filter(({ key }) => !knownBy.has(key)),
    now,
  );
}

type Known = { title: string; href: string | null; summary: string; isListed: boolean };

const isSame = (item: Known, row: ItemRow) =>
  item.isListed &&
  item.title === row.title &&
  item.href === row.href &&
  item.summary === row.summary;

/**
 * The inbox of an edition takes in one feed after the other, so that none misses what another brings. An item whose
 * publisher only calls it something else is the one of before.
 */
async function addNew(tx: Tx, source: Source, rows: ItemRow[], now: Date): Promise<number> {
  if (rows.length === 0) return 0;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('dateline.inbox'), hashtext(${source.editionId}))`;
  const same = await findSame(tx, source, rows);
  const isRenamed = (row: ItemRow) => same.get(row.key)?.sourceId === source.id;
  for (const row of rows.filter(isRenamed)) {
    const where = { id: same.get(row.key)?.id ?? "" };
    await tx.feedItem.update({ where, data: { key: row.key, isListed: true } });
  }
  const fresh = rows.filter((row) => !isRenamed(row));
  const data = fresh.map((row) => ({
    ...{ id: newId(), sourceId: source.id, editionId: source.editionId, arrivedAt: now },
    ...{ ...row, ...decided(same.get(row.key)) },
  }));
  await tx.feedItem.createMany({ data });
  return fresh.length;
}

/** What was decided of an item holds for every other that tells the same, also one that comes later. */
function decided(before: Before | undefined) {
  if (before === undefined) return {};
  const { id, sameAsId, state, storyId } = before;
  return { sameAsId: sameAsId ?? id, state, storyId };
}

async function forget(tx: Tx, source: Source, now: Date): Promise<void> {
  const before = new Date(now.getTime() - forgottenAfter);
  const where = { sourceId: source.id, isListed: false, storyId: null, arrivedAt: { lt: before } };
  await tx.feedItem.deleteMany({ where });
}
