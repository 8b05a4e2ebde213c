import "server-only";
import type { EditionView } from "#lib/language/edition";
import { publishedRows } from "#lib/platform/db";
import { shareStandingBlocks } from "#lib/published/blocks";
import { listCardsById } from "#lib/published/cards";
import type { Kept } from "#lib/published/kept";
import { tagOf } from "#lib/published/tags";
import type { HomePageView, LinkView } from "#lib/published/views";

const aboveLength = 5;
const stripLength = 4;
const latestLength = 6;

/**
 * The front page until editors arrange it: the newest article leads, the next four follow, then what editors selected, what
 * is latest and a strip for each section. No article stands on it twice: each has the first of these places.
 */
export async function getHomePage(
  edition: EditionView,
  sections: LinkView[],
): Promise<Kept<HomePageView>> {
  const blocks = await shareStandingBlocks(edition);
  const rows = await listNewest(edition, sections, blocks.value.selected.length);
  const newestOf = (sectionId: string | null) => rows.filter((row) => row.sectionId === sectionId);
  const taken = new Set<string>();
  function take(candidates: { id: string }[], most: number): string[] {
    const ids = candidates.map(({ id }) => id).filter((id) => !taken.has(id));
    const chosen = ids.slice(0, most);
    for (const id of chosen) taken.add(id);
    return chosen;
  }
  const above = take(newestOf(null), aboveLength);
  const selected = new Set(take(blocks.value.selected, blocks.value.selected.length));
  const latest = take(newestOf(null), latestLength);
  const strips = sections.map((section) => ({
    section,
    ids: take(newestOf(section.id), stripLength),
  }));
  const shown = [...taken].filter((id) => !selected.has(id));
  const cards = new Map((await listCardsById(edition, shown)).map((card) => [card.id, card]));
  const cardsOf = (ids: string[]) => ids.flatMap((id) => cards.get(id) ?? []);
  const [lead = null, ...secondaries] = cardsOf(above);
  return {
    value: {
      lead,
      secondaries,
      strips: strips
        .map(({ section, ids }) => ({ section, cards: cardsOf(ids) }))
        .filter((strip) => strip.cards.length > 0),
      selected: blocks.value.selected.filter(({ id }) => selected.has(id)),
      latest: cardsOf(latest),
    },
    tags: [tagOf.front(edition.id), ...blocks.tags, ...shown.map(tagOf.card)],
  };
}

type NewestRow = { id: string; sectionId: string | null };

/**
 * The newest articles of an edition, without a section, and of each section, the newest first: as many as the front page
 * needs where it shows all others elsewhere.
 */
function listNewest(
  edition: EditionView,
  sections: LinkView[],
  selected: number,
): Promise<NewestRow[]> {
  const mostNewest = aboveLength + selected + latestLength;
  return publishedRows<NewestRow>`
    (SELECT "id", NULL::uuid AS "sectionId", "publishedAt" FROM "Article"
      WHERE "editionId" = ${edition.id}::uuid
      ORDER BY "publishedAt" DESC, "id" DESC LIMIT ${mostNewest})
    UNION ALL
    SELECT "newest"."id", "section"."id", "newest"."publishedAt"
    FROM unnest(${sections.map(({ id }) => id)}::uuid[]) AS "section" ("id")
    CROSS JOIN LATERAL (
      SELECT "Article"."id", "Article"."publishedAt" FROM "Article"
      WHERE "editionId" = ${edition.id}::uuid AND "sectionId" = "section"."id"
      ORDER BY "publishedAt" DESC, "Article"."id" DESC LIMIT ${mostNewest + stripLength}
    ) AS "newest"
    ORDER BY "publishedAt" DESC, "id" DESC`;
}
