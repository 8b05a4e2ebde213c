import "server-only";
import type { EditionView } from "#lib/language/edition";
import { publishedDb } from "#lib/platform/db";
import type { Kept } from "#lib/published/kept";
import { tagOf } from "#lib/published/tags";
import type { CorrectionView } from "#lib/published/views";

export type CorrectionPlaceInList = { publishedAt: string; id: string };
export type ListedCorrection = CorrectionView & {
  id: string;
  article: { id: string; headline: string; path: string };
};

/**
 * Notes on articles of an edition that readers can open after a place, the newest first, and the place at which to go on;
 * null at the end.
 */
export async function listCorrectionsAfter(
  edition: EditionView,
  { after, take }: { after: CorrectionPlaceInList | null; take: number },
): Promise<Kept<{ notes: ListedCorrection[]; next: CorrectionPlaceInList | null }>> {
  const rows = await publishedDb().articleCorrection.findMany({
    where: {
      article: { editionId: edition.id },
      ...(after !== null && {
        OR: [
          { publishedAt: { lt: new Date(after.publishedAt) } },
          { publishedAt: new Date(after.publishedAt), id: { lt: after.id } },
        ],
      }),
    },
    select: {
      ...{ id: true, kind: true, text: true, place: true, publishedAt: true },
      article: { select: { id: true, headline: true, path: true } },
    },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: take + 1,
  });
  const notes = rows
    .slice(0, take)
    .map((row) => ({ ...row, publishedAt: row.publishedAt.toISOString() }));
  const last = notes.at(-1);
  const hasMore = rows.length > take && last !== undefined;
  return {
    value: {
      notes,
      next: hasMore ? { publishedAt: last.publishedAt, id: last.id } : null,
    },
    // Whatever is corrected, published or withdrawn makes the front new as well.
    tags: [tagOf.front(edition.id), ...new Set(notes.map(({ article }) => tagOf.card(article.id)))],
  };
}
