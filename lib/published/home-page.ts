import "server-only";
import type { EditionView } from "#lib/language/edition";
import { shareStandingBlocks } from "#lib/published/blocks";
import { listCards, listLatest } from "#lib/published/cards";
import type { Kept } from "#lib/published/kept";
import { tagOf } from "#lib/published/tags";
import type { CardView, HomePageView, LinkView } from "#lib/published/views";

const secondaryCount = 4;
const stripLength = 4;
const latestLength = 6;

/**
 * The front page until editors arrange it: the newest article leads, the next four follow, then what is latest
 * after them and a strip for each section. What stands above stands in no list below.
 */
export async function getHomePage(
  edition: EditionView,
  sections: LinkView[],
): Promise<Kept<HomePageView>> {
  const [newest, blocks] = await Promise.all([
    listLatest(edition, 1 + secondaryCount + latestLength),
    shareStandingBlocks(edition),
  ]);
  const above = newest.slice(0, 1 + secondaryCount);
  const latest = newest.slice(above.length);
  const [lead = null, ...secondaries] = above;
  const strips = await Promise.all(
    sections.map(async (section) => ({
      section,
      cards: await listStrip(edition, section, above),
    })),
  );
  const filled = strips.filter(({ cards }) => cards.length > 0);
  const shown = [...newest, ...filled.flatMap(({ cards }) => cards)];
  return {
    value: {
      lead,
      secondaries,
      strips: filled,
      selected: blocks.value.selected.filter(({ id }) => above.every((card) => card.id !== id)),
      latest,
    },
    tags: [tagOf.front(edition.id), ...blocks.tags, ...shown.map(({ id }) => tagOf.card(id))],
  };
}

function listStrip(
  edition: EditionView,
  section: LinkView,
  above: CardView[],
): Promise<CardView[]> {
  return listCards(edition, {
    where: { sectionId: section.id, id: { notIn: above.map(({ id }) => id) } },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: stripLength,
  });
}
