import "server-only";
import { slugify } from "#lib/addresses/slugify";
import { createSection } from "#lib/desk/names/create-section";
import { oldListPath, oldQueryPath } from "#lib/migration/addresses/old-address";
import { findOrMake, type ImportRun, valueOrThrow } from "#lib/migration/items/import-run";
import { keptSlug } from "#lib/migration/planning/item-slug";
import { plainTitle } from "#lib/migration/planning/plain-text";
import { findLabels } from "#lib/migration/rehearsal/find-labels";
import { foreseeLabel, foreseeOldPaths, storedLabel } from "#lib/migration/rehearsal/foresee-label";
import { findHolders } from "#lib/migration/rehearsal/foreseen";
import { tally } from "#lib/migration/report/import-report";
import { longestName } from "#lib/migration/terms/longest-name";
import { descriptionOf } from "#lib/migration/terms/term-description";
import type { Db, Tx } from "#lib/platform/db";
import { pathOf } from "#lib/published/paths";
import { checkSectionSlug } from "#lib/published/reserved-paths";
import { addRoute } from "#lib/publishing/add-route";

/**
 * The section for everything that no category gives one. Where WordPress listed what had none (“Uncategorized”) leads
 * there as well.
 */
export async function importDefaultSection(run: ImportRun): Promise<string> {
  const name = run.sectionName;
  const slug = slugify(name) ?? "articles";
  const paths = run.categories.wordsForNone().flatMap((word) => oldPathsOf(run, word));
  return placeSection(run, { sourceId: `section of the rest:${name}`, name, slug, paths });
}

/** The section for a category at the top, under its old slug where that can be a section's. */
export async function importSection(run: ImportRun, category: string): Promise<string> {
  const called = plainTitle(run.categories.nameOf(category) ?? category) || category;
  const name = called.slice(0, longestName);
  const slug = keptSlug(category, name).slug ?? "section";
  const paths = oldPathsOf(run, category);
  const description = descriptionOf(run, "category", category);
  const sourceId = `section:${category}`;
  return placeSection(run, { sourceId, name, slug, paths, description });
}

function oldPathsOf({ site, categories }: ImportRun, category: string): (string | null)[] {
  return [
    oldListPath(site, "category", [category]),
    oldQueryPath(site, "cat", categories.idOf(category)),
  ];
}

type Wanted = {
  sourceId: string;
  name: string;
  slug: string;
  paths: (string | null)[];
  description?: string;
};

async function placeSection(run: ImportRun, wanted: Wanted): Promise<string> {
  const { edition, newsroom } = run;
  const { id, isNew } = await findOrMake(run, wanted.sourceId, {
    make: async (inside, tx) => {
      const same = await findSame(run, tx, wanted.name);
      const entityId = same ?? (await makeSection(run, { inside, tx, wanted }));
      for (const path of wanted.paths) {
        if (path === null) continue;
        const target = { targetType: "section", targetId: entityId } as const;
        await addRoute(tx, { path, editionId: edition.id, ...target, origin: "imported" });
      }
      return { entityType: "section", entityId, isNew: same === null };
    },
    foresee: async () => {
      const same = await findSame(run, newsroom.db, wanted.name);
      const made = same ?? (await foreseeSection(run, wanted));
      await foreseeOldPaths(run, { kind: "section", id: made, paths: wanted.paths });
      return { id: made, isNew: same === null };
    },
  });
  if (isNew) {
    run.report.made.sections += 1;
    await noteSlug(run, id, wanted.slug);
  }
  return id;
}

async function noteSlug(run: ImportRun, id: string, wanted: string): Promise<void> {
  const { newsroom, edition, foreseen, report } = run;
  const key = { sectionId_editionId: { sectionId: id, editionId: edition.id } };
  const label =
    foreseen.byId.get(id) ?? (await newsroom.db.sectionLabel.findUnique({ where: key }));
  if (label !== null && label.slug !== wanted)
    tally(report.notes, "section slug changed", `${wanted} → ${label.slug}`);
}

/** The section that the edition has under this name already, or would have. */
async function findSame({ foreseen, edition }: ImportRun, db: Db | Tx, name: string) {
  const wanted = { kind: "section" as const, editionId: edition.id, names: [name] };
  return (await findLabels(db, foreseen, wanted)).get(name.toLowerCase())?.id ?? null;
}

async function foreseeSection(run: ImportRun, wanted: Wanted): Promise<string> {
  const label = storedLabel(await labelOf(run, run.newsroom.db, wanted));
  const path = pathOf.section(run.edition, label.slug);
  return foreseeLabel(run, { kind: "section", path, label });
}

type Making = { inside: ImportRun["newsroom"]; tx: Tx; wanted: Wanted };

async function makeSection(run: ImportRun, { inside, tx, wanted }: Making): Promise<string> {
  const labels = [await labelOf(run, tx, wanted)];
  const position = await nextPosition(tx);
  return valueOrThrow(await createSection(inside, { position, labels })).id;
}

async function labelOf(run: ImportRun, db: Db | Tx, wanted: Wanted) {
  const { name, description = "" } = wanted;
  const slug = await freeSectionSlug(run, db, wanted.slug);
  return { editionId: run.edition.id, name, slug, description };
}

/** What moves in stands behind what the navigation has already. */
async function nextPosition(tx: Tx): Promise<number> {
  const { _max: last } = await tx.section.aggregate({ _max: { position: true } });
  return (last.position ?? -1) + 1;
}

/** Too short, like a language, a word of ours or taken: then with “-section”, then with a number. */
async function freeSectionSlug(run: ImportRun, db: Db | Tx, wanted: string): Promise<string> {
  // What no slug may begin with is no part of it, however many words are put behind it.
  const slug = wanted.replace(/^[._]+/, "") || "section";
  for (let number = 0; ; number += 1) {
    const candidate = number === 0 ? slug : `${slug}-section${number === 1 ? "" : `-${number}`}`;
    if (checkSectionSlug(candidate) !== null) continue;
    const path = pathOf.section(run.edition, candidate);
    if (!(await findHolders(db, run.foreseen, [path])).has(path)) return candidate;
  }
}
