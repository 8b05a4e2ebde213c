import "server-only";
import type { StoryContent } from "#lib/content/story-content";
import { slugify } from "#lib/language/slugify";
import type { ImportRun } from "#lib/migration/items/import-run";
import { findHolders } from "#lib/migration/rehearsal/foreseen";
import { type Given, giveAddresses } from "#lib/migration/rehearsal/give-addresses";
import { pathOf } from "#lib/published/paths";
import { checkArticleSlug } from "#lib/published/reserved-paths";

/** An article that would be published, and the slug it had elsewhere. */
export type ComingArticle = { id: string; content: StoryContent; slug: string | null };

/** After so many numbers the story's own id makes the slug one that nothing else has. */
const mostNumbers = 20;

/** The addresses that articles would get (`chooseAddresses`), which nobody who comes later gets. */
export async function foreseeArticles(
  run: ImportRun,
  coming: ComingArticle[],
): Promise<Map<string, Given>> {
  const { newsroom, edition, foreseen } = run;
  const sections = await sectionSlugs(run, coming);
  const given = await giveAddresses(
    coming.filter(({ content }) => sections.has(content.sectionId ?? "")),
    {
      wish(one, number) {
        const slug = numbered(one, number);
        if (checkArticleSlug(slug) !== null) return null;
        const section = sections.get(one.content.sectionId ?? "") ?? "";
        return { slug, path: pathOf.article(edition, section, slug) };
      },
      takenAmong: (paths) => findHolders(newsroom.db, foreseen, paths),
    },
  );
  for (const [id, { path }] of given)
    foreseen.routes.set(path, { targetType: "article", targetId: id });
  return given;
}

function numbered({ id, content, slug }: ComingArticle, number: number): string {
  const base = slug ?? slugify(content.headline) ?? id.slice(-12);
  if (number === 1) return base;
  return number <= mostNumbers ? `${base}-${number}` : `${base}-${id.slice(-12)}`;
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
