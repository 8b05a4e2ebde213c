import "server-only";
import { type FrontLayout, pinsAt, type Strip } from "#lib/content/front-layout";
import type { EditionView } from "#lib/language/edition";
import { shareStandingBlocks } from "#lib/published/blocks";
import { listCardsById } from "#lib/published/cards";
import { distributeHome, latestLength, stripLength } from "#lib/published/distribute-home";
import { shareHomeLayout } from "#lib/published/front";
import { listHomeRows } from "#lib/published/home-rows";
import type { Kept } from "#lib/published/kept";
import { shareOutside } from "#lib/published/outside";
import { pathOf } from "#lib/published/paths";
import { tagOf } from "#lib/published/tags";
import type { HomePageView, LinkView } from "#lib/published/views";

/** The front page of an edition as its editors published it. */
export async function getHomePage(
  edition: EditionView,
  sections: LinkView[],
): Promise<Kept<HomePageView>> {
  const layout = await shareHomeLayout(edition);
  const page = await arrangeHomePage({ edition, sections, layout: layout.value });
  return { ...page, tags: [...page.tags, ...layout.tags] };
}

type Arranged = { edition: EditionView; sections: LinkView[]; layout: FrontLayout };

/**
 * A front page by a layout: what is pinned and can be read stands in its place, the newest articles in all others; then
 * come the blocks beside them and the strips. No article stands on it twice, unless the layout says so:
 * each has the first of these places.
 */
export async function arrangeHomePage(asked: Arranged): Promise<Kept<HomePageView>> {
  const { edition, sections, layout } = asked;
  const shown = layout.blocks.filter(({ isShown }) => isShown).map(({ name }) => name);
  const [blocks, outside] = await Promise.all([
    shareStandingBlocks(edition),
    shown.includes("outside") ? shareOutside(edition) : { value: [], tags: [] },
  ]);
  const now = new Date();
  const pins = pinsAt(layout, now).map(({ articleId }) => articleId);
  const strips = layout.strips ?? sections.map(({ id }): Strip => ({ type: "section", id }));
  const selected = blocks.value.selected.map(({ id }) => id);
  const most = layout.places.length + selected.length + latestLength;
  const rows = await listHomeRows(edition, {
    ...{ strips, pins, mostNewest: most },
    mostOfStrip: most + stripLength * overlappingStrips(strips),
  });
  const stands = distributeHome({ layout, now, blocks: shown, strips, rows, selected });
  const needed = [...stands.above, ...stands.latest, ...stands.strips.flatMap(({ ids }) => ids)];
  const found = await listCardsById(edition, [...new Set(needed)]);
  const cards = new Map(found.map((card) => [card.id, card]));
  const cardsOf = (ids: string[]) => ids.flatMap((id) => cards.get(id) ?? []);
  const [lead = null, ...secondaries] = cardsOf(stands.above);
  const linkOf = ({ type, id }: Strip): LinkView | undefined => {
    if (type === "section") return sections.find((section) => section.id === id);
    const topic = rows.find((row) => row.of === id);
    return topic && { id, name: topic.name, path: pathOf.topic(edition, topic.slug) };
  };
  return {
    value: {
      lead,
      secondaries,
      strips: stands.strips.flatMap(({ strip, ids }) => {
        const link = linkOf(strip);
        if (link === undefined || ids.length === 0) return [];
        return { type: strip.type, link, cards: cardsOf(ids) };
      }),
      selected: blocks.value.selected.filter(({ id }) => stands.selected.includes(id)),
      latest: cardsOf(stands.latest),
      blocks: shown,
      outside: outside.value,
    },
    tags: [
      tagOf.front(edition.id),
      ...blocks.tags,
      ...outside.tags,
      ...[...pins, ...needed].map(tagOf.card),
      ...strips.flatMap(({ type, id }) => (type === "topic" ? tagOf.topic(id) : [])),
    ],
  };
}

/** How many strips one article may be in: one section it is in, and any topic. */
function overlappingStrips(strips: Strip[]): number {
  return strips.some(({ type }) => type === "topic") ? strips.length : 1;
}
