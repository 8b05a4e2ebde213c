import "server-only";
import type { EditionView } from "#lib/language/edition";
import { publishedDb } from "#lib/platform/db";
import type { Kept } from "#lib/published/kept";
import { listIdOf } from "#lib/published/list-id";
import { findListPage } from "#lib/published/list-page";
import { feedPath, pathOf } from "#lib/published/paths";
import { tagOf } from "#lib/published/tags";
import type { SectionPageView } from "#lib/published/views";

/** A section's front, or one of its numbered pages; a section without articles has an empty front. */
export async function findSectionPage(
  edition: EditionView,
  slug: string,
  number: number | null,
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
