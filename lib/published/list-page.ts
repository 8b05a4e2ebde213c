import "server-only";
import type { EditionView } from "#lib/language/edition";
import { publishedDb } from "#lib/platform/db";
import { listCardsById } from "#lib/published/cards";
import type { Kept } from "#lib/published/kept";
import { numberedPath } from "#lib/published/paths";
import { tagOf } from "#lib/published/tags";
import type { CardView } from "#lib/published/views";

/** Articles on a numbered page. The front shows what is newer than the last full page but one. */
export const pageSize = 20;

export type ListSlice = {
  number: number | null;
  cards: CardView[];
  newerPath: string | null;
  olderPath: string | null;
};

/**
 * One page of a list. Numbers count from the oldest article, so that a page once full keeps its articles for
 * ever: page n holds the ranks (n - 1) × 20 + 1 to n × 20. The front (`number` null) holds the newest 20 to
 * 39, and leads on to the newest page that it does not show. Null when the list has no such full page; a page
 * whose articles are all withdrawn is empty.
 */
export async function findListPage(
  edition: EditionView,
  list: { listId: string; path: string },
  number: number | null,
): Promise<Kept<ListSlice | null>> {
  // Not an aggregate: that reads every row of a list.
  const newest = await publishedDb().listing.findFirst({
    where: { listId: list.listId },
    orderBy: { rank: "desc" },
    select: { rank: true },
  });
  const fullPages = Math.floor((newest?.rank ?? 0) / pageSize);
  const always = [tagOf.listOrder(list.listId)];
  const atTheEnd = [...always, tagOf.list(list.listId)];
  if (number !== null && (number < 1 || number > fullPages)) return { value: null, tags: atTheEnd };
  const ranks =
    number === null
      ? { gte: firstOnFront(fullPages) }
      : { gte: (number - 1) * pageSize + 1, lte: number * pageSize };
  const rows = await publishedDb().listing.findMany({
    where: { listId: list.listId, rank: ranks },
    orderBy: { rank: "desc" },
    select: { articleId: true },
  });
  const cards = await listCardsById(
    edition,
    rows.map(({ articleId }) => articleId),
  );
  const olderNumber = number === null ? fullPages - 1 : number - 1;
  const isNearFront = number === null || number >= fullPages - 2;
  return {
    value: {
      number,
      cards,
      newerPath: newerPath(list.path, number, fullPages),
      olderPath: olderNumber >= 1 ? numberedPath(list.path, olderNumber) : null,
    },
    tags: [...(isNearFront ? atTheEnd : always), ...cards.map(({ id }) => tagOf.card(id))],
  };
}

/** The page on which a rank stands, of a list whose last rank is `last`. */
export function pathOfRank(path: string, { rank, last }: { rank: number; last: number }): string {
  const isOnFront = rank >= firstOnFront(Math.floor(last / pageSize));
  return isOnFront ? path : numberedPath(path, Math.ceil(rank / pageSize));
}

function firstOnFront(fullPages: number): number {
  return Math.max(fullPages - 1, 0) * pageSize + 1;
}

/** The page before the front leads back to the front, which shows everything newer. */
function newerPath(path: string, number: number | null, fullPages: number): string | null {
  if (number === null) return null;
  return number + 1 < fullPages ? numberedPath(path, number + 1) : path;
}
