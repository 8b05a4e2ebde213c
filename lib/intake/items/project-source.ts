import "server-only";
import type { Tx } from "#lib/platform/db";
import { tagOf } from "#lib/published/tags";
import { invalidate } from "#lib/publishing/invalidate";
import type { OutsideItem } from "#prisma/generated/client";

/** How long the last good copy of a feed may stand on the front page. */
export const longestSilence = 48 * 3_600_000;
const most = 20;

/**
 * Puts what a source gives readers into what the site reads: the newest items of its last good copy, where it is
 * trusted, until it has been silent for two days; nothing of any other. Front pages that show it otherwise expire.
 */
export async function projectSource(tx: Tx, sourceId: string, now: Date): Promise<void> {
  const rows = await rowsFor(tx, sourceId, now);
  const before = await tx.outsideItem.findMany({ where: { sourceId } });
  const gone = before.filter(({ id }) => rows.every((row) => row.id !== id)).map(({ id }) => id);
  const changed = rows.filter((row) => !before.some((shown) => isShownAlike(shown, row)));
  const [until] = rows.map((row) => row.until);
  if (until !== undefined)
    await tx.outsideItem.updateMany({ where: { sourceId }, data: { until } });
  if (gone.length === 0 && changed.length === 0) return;
  const ids = [...gone, ...changed.map(({ id }) => id)];
  await tx.outsideItem.deleteMany({ where: { id: { in: ids } } });
  await tx.outsideItem.createMany({ data: changed });
  const editions = new Set([...rows, ...before].map(({ editionId }) => editionId));
  await invalidate(tx, { hard: [...editions].map(tagOf.outside), soft: [] });
}

const isShownAlike = (one: OutsideItem, other: OutsideItem) =>
  one.id === other.id &&
  one.title === other.title &&
  one.href === other.href &&
  one.sourceName === other.sourceName &&
  one.language === other.language &&
  one.tellsId === other.tellsId;

async function rowsFor(tx: Tx, sourceId: string, now: Date): Promise<OutsideItem[]> {
  const source = await tx.sourceFeed.findUnique({ where: { id: sourceId } });
  if (source === null || !source.isTrusted || source.lastGoodAt === null) return [];
  const until = new Date(source.lastGoodAt.getTime() + longestSilence);
  if (until <= now) return [];
  const items = await tx.feedItem.findMany({
    where: {
      sourceId,
      isListed: true,
      state: { not: "ignored" },
      href: { not: null },
      title: { not: "" },
    },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: most,
  });
  return items.flatMap(({ id, editionId, title, href, language, publishedAt, sameAsId }) => {
    if (href === null) return [];
    const said = { title, href, language, publishedAt, sourceName: source.name };
    return [{ id, editionId, sourceId, ...said, tellsId: sameAsId ?? id, until }];
  });
}
