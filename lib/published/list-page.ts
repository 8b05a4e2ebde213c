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
  const { last, places } =
    number === null
      ? await findFrontPlaces(list.listId)
      : await findPagePlaces(list.listId, number);
  const fullPages = Math.floor(last / pageSize);
  const always = [tagOf.listOrder(list.listId)];
  const atTheEnd = [...always, tagOf.list(list.listId)];
  if (number !== null && (number < 1 || number > fullPages)) return { value: null, tags: atTheEnd };
  const cards = await listCardsById(
    edition,
    places.map(({ articleId }) => articleId),
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

/** The last rank of a list, and which of its places a page shows, the newest first. */
type Places = { last: number; places: { rank: number; articleId: string }[] };

const place = { rank: true, articleId: true };

/** The newest of a list are as many as a front can show, or more. */
async function findFrontPlaces(listId: string): Promise<Places> {
  const newest = await publishedDb().listing.findMany({
    where: { listId },
    orderBy: { rank: "desc" },
    take: 2 * pageSize,
    select: place,
  });
  const last = newest[0]?.rank ?? 0;
  const first = firstOnFront(Math.floor(last / pageSize));
  return { last, places: newest.filter(({ rank }) => rank >= first) };
}

async function findPagePlaces(listId: string, number: number): Promise<Places> {
  // Not an aggregate: that reads every row of a list.
  const newest = await publishedDb().listing.findFirst({
    where: { listId },
    orderBy: { rank: "desc" },
    select: place,
  });
  const last = newest?.rank ?? 0;
  // An absurd number is no rank.
  if (number < 1 || number * pageSize > last) return { last, places: [] };
  const places = await publishedDb().listing.findMany({
    where: { listId, rank: { gte: (number - 1) * pageSize + 1, lte: number * pageSize } },
    orderBy: { rank: "desc" },
    select: place,
  });
  return { last, places };
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
