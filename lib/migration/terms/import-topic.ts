import "server-only";
import { createTopics } from "#lib/desk/names/create-topics";
import { oldListPath, oldQueryPath } from "#lib/migration/addresses/old-address";
import type { ArchiveItemTerm } from "#lib/migration/archive-entry";
import { type ImportRun, valueOrThrow } from "#lib/migration/items/import-run";
import { sourceKey } from "#lib/migration/items/source-key";
import { keptSlug } from "#lib/migration/planning/item-slug";
import { plainTitle } from "#lib/migration/planning/plain-text";
import { findLabels } from "#lib/migration/rehearsal/find-labels";
import {
  foreseeTopics,
  newByName,
  type WantedTopic,
} from "#lib/migration/rehearsal/foresee-topics";
import { tally } from "#lib/migration/report/import-report";
import { findMadeSince } from "#lib/migration/report/made-since";
import { longestName } from "#lib/migration/terms/longest-name";
import { nearForm } from "#lib/migration/terms/near-names";
import { descriptionOf } from "#lib/migration/terms/term-description";
import { type Newsroom, together } from "#lib/newsroom/newsroom";
import type { Tx } from "#lib/platform/db";
import { insertRows } from "#lib/platform/insert-rows";

/** The topic for a tag or a category. */
export async function importTopic(run: ImportRun, term: ArchiveItemTerm): Promise<string> {
  await importTopics(run, [term]);
  return run.known.get(sourceIdOf(term)) ?? sourceIdOf(term);
}

/**
 * Topics for tags and categories, as subjects; those that this run has met are there. A topic of the same name that
 * the edition has already is taken, so that a tag and a category “Weather” are one topic.
 */
export async function importTopics(run: ImportRun, terms: ArchiveItemTerm[]): Promise<void> {
  const wanted = new Map<string, WantedTopic>();
  for (const term of terms) {
    const sourceId = sourceIdOf(term);
    if (!run.known.has(sourceId)) wanted.set(sourceId, wantedOf(run, term));
  }
  if (wanted.size === 0) return;
  const { since, report, newsroom, source } = run;
  const before = await newsroom.db.importedItem.findMany({
    where: { source, sourceId: { in: [...wanted.keys()] } },
    select: { sourceId: true, entityId: true, importedAt: true },
  });
  const old = new Set<string>();
  for (const { sourceId, entityId, importedAt } of before) {
    run.known.set(sourceId, entityId);
    if (since === null || importedAt < since) old.add(sourceId);
  }
  for (const { sourceId, name } of wanted.values()) if (!old.has(sourceId)) noteNearName(run, name);
  const retold = before.filter(({ sourceId }) => !old.has(sourceId));
  const ids = retold.map(({ entityId }) => entityId);
  report.made.topics += (await findMadeSince(run, { entityType: "topic", ids })).size;
  const unknown = [...wanted.values()].filter(({ sourceId }) => !run.known.has(sourceId));
  if (unknown.length === 0) return;
  const made =
    report.mode === "rehearse"
      ? await foreseeTopics(run, unknown)
      : await together(newsroom, (inside, tx) => makeTopics(run, { inside, tx, wanted: unknown }));
  for (const [sourceId, id] of made.ids) run.known.set(sourceId, id);
  report.made.topics += made.made;
}

/** “Ferry” and “Ferries” are two topics as they were two tags; an editor may merge them. */
function noteNearName({ nearNames, report }: ImportRun, name: string): void {
  const form = nearForm(name);
  if (form === "") return;
  const near = nearNames.get(form);
  if (near === undefined) nearNames.set(form, name);
  else if (near.toLowerCase() !== name.toLowerCase())
    tally(report.notes, "topics nearly of one name", `“${near}” and “${name}”`);
}

type Making = { inside: Newsroom; tx: Tx; wanted: WantedTopic[] };

async function makeTopics(
  { edition, source, foreseen }: ImportRun,
  { inside, tx, wanted }: Making,
): Promise<{ ids: Map<string, string>; made: number }> {
  const names = wanted.map(({ name }) => name);
  const found = await findLabels(tx, foreseen, { kind: "topic", editionId: edition.id, names });
  const here = new Map([...found].map(([name, { id }]) => [name, id]));
  const newcomers = newByName(wanted, here);
  const made = await createTopics(inside, {
    editionId: edition.id,
    topics: [...newcomers.values()].map(({ name, slug, description }) => {
      return { name, slug, description };
    }),
  });
  for (const [index, key] of [...newcomers.keys()].entries()) {
    const answer = made[index];
    if (answer !== undefined) here.set(key, valueOrThrow(answer).id);
  }
  const ids = new Map(
    wanted.map(({ sourceId, name }) => [sourceId, here.get(name.toLowerCase()) ?? sourceId]),
  );
  const now = inside.clock.now();
  await insertRows(
    tx,
    "Route",
    wanted.flatMap(({ sourceId, paths }) =>
      paths.map((path) => ({
        ...{ path, editionId: edition.id, targetType: "topic", origin: "imported" },
        ...{ targetId: ids.get(sourceId), createdAt: now },
      })),
    ),
    { keep: true },
  );
  await insertRows(
    tx,
    "ImportedItem",
    [...ids].map(([sourceId, entityId]) => ({
      ...{ source, sourceId, entityType: "topic", entityId, checksum: "" },
      importedAt: now,
    })),
  );
  return { ids, made: newcomers.size };
}

function sourceIdOf(term: ArchiveItemTerm): string {
  return sourceKey(`topic:${kindOf(term)}:${keyOf(term)}`);
}

const kindOf = ({ domain }: ArchiveItemTerm) => (domain === "category" ? "category" : "tag");
const keyOf = ({ nicename, name }: ArchiveItemTerm) => nicename || name;

function wantedOf(run: ImportRun, term: ArchiveItemTerm): WantedTopic {
  const kind = kindOf(term);
  const key = keyOf(term);
  const chosen = kind === "category" ? plainTitle(run.categories.chosenName(key) ?? "") : "";
  const slugs = kind === "category" ? run.categories.pathOf(key) : [key];
  return {
    sourceId: sourceIdOf(term),
    name: (chosen || plainTitle(term.name) || key).slice(0, longestName),
    description: descriptionOf(run, kind, key),
    slug: chosen === "" ? keptSlug(term.nicename, term.name).slug : null,
    paths: [
      oldListPath(run.site, kind, slugs),
      kind === "category" ? oldQueryPath(run.site, "cat", run.categories.idOf(key)) : null,
    ].filter((path) => path !== null),
  };
}
