import "server-only";
import { isNearTitle } from "#lib/intake/items/item-marks";
import type { ItemRow } from "#lib/intake/items/item-rows";
import type { Tx } from "#lib/platform/db";
import type { FeedItemState } from "#prisma/generated/enums";

type Source = { id: string; editionId: string };

/** The item that told the same before, and what was decided of it. */
export type Before = {
  id: string;
  sourceId: string;
  sameAsId: string | null;
  state: FeedItemState;
  storyId: string | null;
};

/** Titles that were nearly equal longer ago tell of something else: “Letters of the week”. */
const near = 3 * 86_400_000;

/**
 * For each new item, by its key, the one that told the same before it, if there is one: the same page in another feed,
 * or nearly the same title in another feed within three days; of the same feed only what has both in common.
 */
export async function findSame(
  tx: Tx,
  source: Source,
  rows: ItemRow[],
): Promise<Map<string, Before>> {
  const hrefKeys = rows.flatMap(({ hrefKey }) => hrefKey ?? []);
  const marks = rows.flatMap(({ titleMarks }) => titleMarks);
  const found = await tx.feedItem.findMany({
    where: {
      editionId: source.editionId,
      OR: [{ hrefKey: { in: hrefKeys } }, { titleMarks: { hasSome: marks } }],
    },
    select: {
      ...{ id: true, sourceId: true, sameAsId: true, state: true, storyId: true },
      ...{ hrefKey: true, title: true, publishedAt: true },
    },
    orderBy: { id: "asc" },
    take: 1_000,
  });
  const same = new Map<string, Before>();
  for (const row of rows) {
    const one = found.find((other) => {
      const isPage = row.hrefKey !== null && row.hrefKey === other.hrefKey;
      const isTitle =
        Math.abs(row.publishedAt.getTime() - other.publishedAt.getTime()) <= near &&
        isNearTitle(row.title, other.title);
      return other.sourceId === source.id ? isPage && isTitle : isPage || isTitle;
    });
    if (one !== undefined) same.set(row.key, one);
  }
  return same;
}
