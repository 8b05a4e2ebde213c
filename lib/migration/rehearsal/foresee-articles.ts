import "server-only";
import type { StoryContent } from "#lib/content/story-content";
import type { ImportRun } from "#lib/migration/items/import-run";
import { findHolders } from "#lib/migration/rehearsal/foreseen";
import type { Address } from "#lib/publishing/choose-address";
import { giveArticleAddresses } from "#lib/publishing/give-addresses";

/** An article that would be published, and the slug it had elsewhere. */
export type ComingArticle = { id: string; content: StoryContent; slug: string | null };

/** The addresses that articles would get (`chooseAddresses`), which nobody who comes later gets. */
export async function foreseeArticles(
  run: ImportRun,
  coming: ComingArticle[],
): Promise<Map<string, Address>> {
  const { newsroom, edition, foreseen } = run;
  const sections = await sectionSlugs(run, coming);
  const newcomers = coming.map(({ id, slug, content: { headline, sectionId } }) => {
    return { id, slug, headline, sectionId: sectionId ?? "" };
  });
  const given = await giveArticleAddresses(newcomers, {
    edition,
    sections,
    takenAmong: (paths) => findHolders(newsroom.db, foreseen, paths),
  });
  for (const [id, { path }] of given)
    foreseen.routes.set(path, { targetType: "article", targetId: id });
  return given;
}

async function sectionSlugs(
  { newsroom, edition, foreseen }: ImportRun,
  coming: ComingArticle[],
): Promise<Map<string, string>> {
  const ids = [...new Set(coming.flatMap(({ content }) => content.sectionId ?? []))];
  const labels = await newsroom.db.sectionLabel.findMany({
    where: { editionId: edition.id, sectionId: { in: ids } },
    select: { sectionId: true, slug: true },
  });
  const slugs = new Map(labels.map(({ sectionId, slug }) => [sectionId, slug]));
  for (const id of ids) {
    const label = foreseen.byId.get(id);
    if (label !== undefined) slugs.set(id, label.slug);
  }
  return slugs;
}
