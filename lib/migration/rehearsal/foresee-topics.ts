import "server-only";
import { slugify } from "#lib/addresses/slugify";
import type { ImportRun } from "#lib/migration/items/import-run";
import { findLabels } from "#lib/migration/rehearsal/find-labels";
import { foreseeLabel, storedLabel } from "#lib/migration/rehearsal/foresee-label";
import { findHolders } from "#lib/migration/rehearsal/foreseen";
import { newId } from "#lib/platform/uuid";
import { pathOf } from "#lib/published/paths";
import { giveAddresses } from "#lib/publishing/give-addresses";

/** A tag or a category, as it is asked for and remembered. */
export type WantedTopic = {
  sourceId: string;
  name: string;
  slug: string | null;
  description: string;
  /** Its addresses on the old site. */
  paths: string[];
};

/** Each name once, without those that are there already. */
export function newByName(
  wanted: WantedTopic[],
  here: { has(name: string): boolean },
): Map<string, WantedTopic> {
  const found = new Map<string, WantedTopic>();
  for (const one of wanted) {
    const key = one.name.toLowerCase();
    if (!here.has(key) && !found.has(key)) found.set(key, one);
  }
  return found;
}

/** The topics that would be made for tags and categories, and those that there are under the same names. */
export async function foreseeTopics(
  run: ImportRun,
  wanted: WantedTopic[],
): Promise<{ ids: Map<string, string>; made: number }> {
  const { edition, foreseen, newsroom } = run;
  const names = wanted.map(({ name }) => name);
  const here = await findLabels(newsroom.db, foreseen, {
    ...{ kind: "topic", editionId: edition.id, names },
  });
  const newcomers = [...newByName(wanted, here)].map(([key, { name, slug, description }]) => {
    const stored = storedLabel({ editionId: edition.id, name, description });
    return { id: newId(), key, name: stored.name, slug };
  });
  const addresses = await giveAddresses(newcomers, {
    wish({ id, name, slug: written }, number) {
      const base =
        (number === 1 ? written : null) ?? slugify(name) ?? written ?? `topic-${id.slice(-12)}`;
      const slug = number === 1 ? base : `${base}-${number}`;
      return { slug, path: pathOf.topic(edition, slug) };
    },
    takenAmong: (paths) => findHolders(newsroom.db, foreseen, paths),
  });
  for (const { id, key, name } of newcomers) {
    const { slug = "", path = "" } = addresses.get(id) ?? {};
    foreseeLabel(run, { kind: "topic", id, path, label: { name, slug } });
    here.set(key, { id, name, slug });
  }
  const idOf = ({ sourceId, name }: WantedTopic) => here.get(name.toLowerCase())?.id ?? sourceId;
  const taken = await findHolders(
    newsroom.db,
    foreseen,
    wanted.flatMap(({ paths }) => paths),
  );
  for (const one of wanted)
    for (const path of one.paths) {
      if (taken.has(path) || foreseen.routes.has(path)) continue;
      foreseen.routes.set(path, { targetType: "topic", targetId: idOf(one) });
    }
  return {
    ids: new Map(wanted.map((one) => [one.sourceId, idOf(one)])),
    made: newcomers.length,
  };
}
