import "server-only";
import type { EditionView } from "#lib/language/edition";
import { shareRead } from "#lib/platform/cache";
import { publishedDb } from "#lib/platform/db";
import type { Kept } from "#lib/published/kept";
import { pathOf } from "#lib/published/paths";
import { tagOf } from "#lib/published/tags";

export type ListedSection = { id: string; name: string; description: string | null; path: string };

/** The sections of an edition as its navigation has them, each with what is said of it; read once for all. */
export function shareSections(edition: EditionView): Promise<Kept<ListedSection[]>> {
  return shareRead(`sections ${edition.id}`, async () => {
    const labels = await publishedDb().sectionLabel.findMany({
      where: { editionId: edition.id },
      orderBy: [{ section: { position: "asc" } }, { name: "asc" }],
    });
    const value = labels.map(({ sectionId, name, slug, description }) => ({
      ...{ id: sectionId, name, path: pathOf.section(edition, slug) },
      description: description || null,
    }));
    return { value, tags: [tagOf.site()] };
  });
}
