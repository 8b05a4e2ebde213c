import "server-only";
import type { EditionView } from "#lib/language/edition";
import { publishedSql } from "#lib/platform/db";
import { shareStandingBlocks } from "#lib/published/blocks";
import { listCardsById } from "#lib/published/cards";
import type { Kept } from "#lib/published/kept";
import { tagOf } from "#lib/published/tags";
import type { HomePageView, LinkView } from "#lib/published/views";

const aboveLength = 5;
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
  const [rows, blocks] = await Promise.all([
    listNewest(edition, sections),
    shareStandingBlocks(edition),
  ]);
  const newestOf = (sectionId: string | null) =>
    rows.filter((row) => row.sectionId === sectionId).map(({ id }) => id);
  const newest = newestOf(null);
  const above = newest.slice(0, aboveLength);
  const isAbove = new Set(above);
  const strips = sections.map((section) => ({
    section,
    ids: newestOf(section.id)
      .filter((id) => !isAbove.has(id))
      .slice(0, stripLength),
  }));
  const shown = [...new Set([...newest, ...strips.flatMap(({ ids }) => ids)])];
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
      selected: blocks.value.selected.filter(({ id }) => !isAbove.has(id)),
      latest: cardsOf(newest.slice(aboveLength)),
    },
    tags: [tagOf.front(edition.id), ...blocks.tags, ...shown.map(tagOf.card)],
  };
}

type NewestRow = { id: string; sectionId: string | null };

/** The newest articles of an edition, without a section, and of each section, as many as the front page may need, the newest first. */
function listNewest(edition: EditionView, sections: LinkView[]): Promise<NewestRow[]> {
  return publishedSql().$queryRaw<NewestRow[]>`
    (SELECT "id", NULL::uuid AS "sectionId", "publishedAt" FROM "Article"
      WHERE "editionId" = ${edition.id}::uuid
      ORDER BY "publishedAt" DESC, "id" DESC LIMIT ${aboveLength + latestLength})
    UNION ALL
    SELECT "newest"."id", "section"."id", "newest"."publishedAt"
    FROM unnest(${sections.map(({ id }) => id)}::uuid[]) AS "section" ("id")
    CROSS JOIN LATERAL (
      SELECT "Article"."id", "Article"."publishedAt" FROM "Article"
      WHERE "editionId" = ${edition.id}::uuid AND "sectionId" = "section"."id"
      ORDER BY "publishedAt" DESC, "Article"."id" DESC LIMIT ${aboveLength + stripLength}
    ) AS "newest"
    ORDER BY "publishedAt" DESC, "id" DESC`;
}
