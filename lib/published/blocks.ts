import "server-only";
import type { EditionView } from "#lib/language/edition";
import { publishedDb } from "#lib/platform/db";
import { listCardsById, listLatest } from "#lib/published/cards";
import { tagOf } from "#lib/published/tags";
import type { CardView } from "#lib/published/views";

const latestLength = 6;

/** The blocks Selected and Latest, which stand on every article, and the tags they bring. */
export async function listStandingBlocks(
  edition: EditionView,
): Promise<{ selected: CardView[]; latest: CardView[]; tags: string[] }> {
  const [selected, latest] = await Promise.all([
    listSelected(edition),
    listLatest(edition, latestLength),
  ]);
  const shown = [...selected, ...latest].map(({ id }) => tagOf.card(id));
  return {
    selected,
    latest,
    tags: [tagOf.selected(edition.id), tagOf.latest(edition.id), ...shown],
  };
}

async function listSelected(edition: EditionView): Promise<CardView[]> {
  const picks = await publishedDb().selectedPick.findMany({
    where: {
      editionId: edition.id,
      OR: [{ expiresAt: null }, { expiresAt: { gt: new Date() } }],
    },
    orderBy: { position: "asc" },
  });
  return listCardsById(
    edition,
    picks.map(({ articleId }) => articleId),
  );
}
