import "server-only";
import type { EditionView } from "#lib/language/edition";
import { shareRead } from "#lib/platform/cache";
import { publishedDb } from "#lib/platform/db";
import { listCardsById, listLatest } from "#lib/published/cards";
import type { Kept } from "#lib/published/kept";
import { tagOf } from "#lib/published/tags";
import type { CardView } from "#lib/published/views";

/** What the block Latest shows of what is read for all: some of it may stand elsewhere on a page. */
export const latestShown = 6;
const latestRead = 9;

export type StandingBlocks = { selected: CardView[]; latest: CardView[] };

/** The same, read once for all pages that show them. */
export function shareStandingBlocks(edition: EditionView): Promise<Kept<StandingBlocks>> {
  return shareRead(`blocks ${edition.id}`, () => listStandingBlocks(edition));
}

/** The blocks Selected and Latest, which stand on every article, and the tags they bring. */
export async function listStandingBlocks(edition: EditionView): Promise<Kept<StandingBlocks>> {
  const [selected, latest] = await Promise.all([
    listSelected(edition),
    listLatest(edition, latestRead),
  ]);
  const shown = [...selected, ...latest].map(({ id }) => tagOf.card(id));
  // Shared, so that its tags are all there is: the addresses of cards lie in their sections.
  return {
    value: { selected, latest },
    tags: [tagOf.site(), tagOf.selected(edition.id), tagOf.latest(edition.id), ...shown],
  };
}

async function listSelected(edition: EditionView): Promise<CardView[]> {
  return listCardsById(edition, await listSelectedIds(edition.id));
}

/** What editors picked and has not ended, in their order; among it may be what nobody can open any more. */
export async function listSelectedIds(editionId: string): Promise<string[]> {
  const picks = await publishedDb().selectedPick.findMany({
    where: { editionId, OR: [{ expiresAt: null }, { expiresAt: { gt: new Date() } }] },
    orderBy: { position: "asc" },
    select: { articleId: true },
  });
  return picks.map(({ articleId }) => articleId);
}
