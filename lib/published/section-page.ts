import "server-only";
import { type FrontLayout, fillPlaces, pinsAt } from "#lib/content/front-layout";
import type { EditionView } from "#lib/language/edition";
import { publishedDb } from "#lib/platform/db";
import { listCardsById } from "#lib/published/cards";
import { findFrontLayout } from "#lib/published/front";
import type { Kept } from "#lib/published/kept";
import { listIdOf } from "#lib/published/list-id";
import { findListPage } from "#lib/published/list-page";
import { feedPath, pathOf } from "#lib/published/paths";
import { tagOf } from "#lib/published/tags";
import type { CardView, SectionPageView } from "#lib/published/views";

/**
 * A section's front, or one of its numbered pages; a section without articles has an empty front. What editors pinned on
 * the front stands before the others, and not twice.
 *
 * @param layout of the front, where it is not the one that was published
 */
export async function findSectionPage(
  edition: EditionView,
  slug: string,
  number: number | null,
  layout?: FrontLayout,
): Promise<Kept<SectionPageView | null>> {
  const path = pathOf.section(edition, slug);
  const label = await publishedDb().sectionLabel.findUnique({
    where: { editionId_slug: { editionId: edition.id, slug } },
  });
  if (label === null) return { value: null, tags: [tagOf.path(path)] };
  const listId = listIdOf("section", label.sectionId, edition.id);
  const page = await findListPage(edition, { listId, path }, number);
  const tags = [tagOf.path(path), tagOf.section(label.sectionId), ...page.tags];
  if (page.value === null) return { value: null, tags };
  if (number === null) {
    const front = { layout: layout ?? (await findFrontLayout("section", listId)) };
    const arranged = await arrangeSection(edition, { ...front, ...label, ...page.value });
    page.value.cards = arranged.value;
    tags.push(...arranged.tags);
  }
  return {
    value: {
      ...page.value,
      title: label.name,
      description: label.description || null,
      path,
      feedPath: feedPath(path),
      section: { id: label.sectionId, name: label.name, path },
    },
    tags,
  };
}

type Front = { layout: FrontLayout; sectionId: string; cards: CardView[] };

/** The cards of a front with what is pinned in its places; also what has left the front by its age. */
async function arrangeSection(
  edition: EditionView,
  { layout, sectionId, cards }: Front,
): Promise<Kept<CardView[]>> {
  const now = new Date();
  const newest = cards.map(({ id }) => id);
  const pins = pinsAt(layout, now).map(({ articleId }) => articleId);
  const older = pins.filter((id) => !newest.includes(id));
  const own = (await listCardsById(edition, older)).filter(
    ({ section }) => section.id === sectionId,
  );
  const byId = new Map([...cards, ...own].map((card) => [card.id, card]));
  const above = fillPlaces({ layout, now, live: new Set(byId.keys()), newest });
  const order = [...new Set([...above, ...newest])];
  return { value: order.flatMap((id) => byId.get(id) ?? []), tags: pins.map(tagOf.card) };
}
