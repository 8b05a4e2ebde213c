import "server-only";
import { type FrontLayout, fillPlaces, pinsAt, type Strip } from "#lib/content/front-layout";
import type { EditionView } from "#lib/language/edition";
import { shareStandingBlocks } from "#lib/published/blocks";
import { listCardsById } from "#lib/published/cards";
import { findFrontLayout } from "#lib/published/front";
import { listHomeRows } from "#lib/published/home-rows";
import type { Kept } from "#lib/published/kept";
import { listIdOf } from "#lib/published/list-id";
import { listOutside } from "#lib/published/outside";
import { pathOf } from "#lib/published/paths";
import { tagOf } from "#lib/published/tags";
import type { HomePageView, LinkView } from "#lib/published/views";

const stripLength = 4;
const latestLength = 6;

/** The front page of an edition as its editors published it. */
export async function getHomePage(
  edition: EditionView,
  sections: LinkView[],
): Promise<Kept<HomePageView>> {
  const listId = listIdOf("edition", edition.id, edition.id);
  return arrangeHomePage({ edition, sections, layout: findFrontLayout("home", listId) });
}

type Arranged = {
  edition: EditionView;
  sections: LinkView[];
  layout: FrontLayout | Promise<FrontLayout>;
};

/**
 * A front page by a layout: what is pinned and can be read stands in its place, the newest articles in all others; then
 * come what editors selected, what is latest and the strips. No article stands on it twice, unless the layout says so:
 * each has the first of these places.
 */
export async function arrangeHomePage(asked: Arranged): Promise<Kept<HomePageView>> {
  const { edition, sections } = asked;
  const [blocks, layout, outside] = await Promise.all([
    shareStandingBlocks(edition),
    asked.layout,
    listOutside(edition),
  ]);
  const now = new Date();
  const pins = pinsAt(layout, now).map(({ articleId }) => articleId);
  const strips = stripsOf(layout, sections);
  const shown = layout.blocks.filter(({ isShown }) => isShown).map(({ name }) => name);
  const isShown = { selected: shown.includes("selected"), latest: shown.includes("latest") };
  const chosen = isShown.selected ? blocks.value.selected.map(({ id }) => id) : [];
  const most = layout.places.length + chosen.length + (isShown.latest ? latestLength : 0);
  const rows = await listHomeRows(edition, {
    strips,
    pins,
    mostNewest: most,
    mostOfStrip: most + stripLength * overlappingStrips(strips),
  });
  const idsOf = (of: string) => rows.filter((row) => row.of === of).map(({ id }) => id);
  const taken = new Set<string>();
  function take(ids: string[], count: number): string[] {
    const free = layout.mayRepeat ? ids : ids.filter((id) => !taken.has(id));
    const first = free.slice(0, count);
    for (const id of first) taken.add(id);
    return first;
  }
  const newest = idsOf("newest");
  const live = new Set(idsOf("pin"));
  const above = take(fillPlaces({ layout, now, live, newest }), layout.places.length);
  const selected = new Set(take(chosen, chosen.length));
  const latest = isShown.latest ? take(newest, latestLength) : [];
  const filled = strips.map((strip) => ({ strip, ids: take(idsOf(strip.id), stripLength) }));
  const needed = [...above, ...latest, ...filled.flatMap(({ ids }) => ids)];
  const cards = new Map(
    (await listCardsById(edition, [...new Set(needed)])).map((card) => [card.id, card]),
  );
  const cardsOf = (ids: string[]) => ids.flatMap((id) => cards.get(id) ?? []);
  const [lead = null, ...secondaries] = cardsOf(above);
  const linkOf = ({ type, id }: Strip): LinkView | undefined => {
    if (type === "section") return sections.find((section) => section.id === id);
    const topic = rows.find((row) => row.of === id);
    return topic && { id, name: topic.name, path: pathOf.topic(edition, topic.slug) };
  };
  return {
    value: {
      lead,
      secondaries,
      strips: filled.flatMap(({ strip, ids }) => {
        const link = linkOf(strip);
        const found = cardsOf(ids);
        return link === undefined || found.length === 0
          ? []
          : { type: strip.type, link, cards: found };
      }),
      selected: blocks.value.selected.filter(({ id }) => selected.has(id)),
      latest: cardsOf(latest),
      blocks: shown,
      outside,
    },
    tags: [
      tagOf.front(edition.id),
      ...blocks.tags,
      ...[...pins, ...needed].map(tagOf.card),
      ...strips.flatMap(({ type, id }) => (type === "topic" ? tagOf.topic(id) : [])),
    ],
  };
}

/** How many strips one article may be in: one section it is in, and any topic. */
function overlappingStrips(strips: Strip[]): number {
  return strips.some(({ type }) => type === "topic") ? strips.length : 1;
}

function stripsOf({ strips }: FrontLayout, sections: LinkView[]): Strip[] {
  return strips ?? sections.map(({ id }) => ({ type: "section", id }));
}
