import "server-only";
import { oldAddressesOf } from "#lib/migration/addresses/old-address";
import type { ArchiveItem } from "#lib/migration/archive-entry";
import type { ImportRun } from "#lib/migration/items/import-run";
import { findHolders, storyKey } from "#lib/migration/rehearsal/foreseen";
import { nameOfItem, tally } from "#lib/migration/report/import-report";
import { inOneTransaction } from "#lib/newsroom/newsroom";
import { insertRows } from "#lib/platform/insert-rows";

/** The page that WordPress made for a file, and the post that the file belongs to. */
export type AttachmentPage = {
  /** The item, as reports name it. */
  name: string;
  paths: string[];
  /** Null for a file that belongs to no post. */
  parent: string | null;
};

/** Null for what is no attachment, and for one that had no page. */
export function attachmentPageOf(run: ImportRun, item: ArchiveItem): AttachmentPage | null {
  if (item.postType !== "attachment") return null;
  const { paths } = oldAddressesOf(item, run.site);
  if (paths.length === 0) return null;
  const parent = /^[1-9]\d*$/.test(item.parent) ? `post:${item.parent}` : null;
  return { name: nameOfItem(item), paths, parent };
}

/** Pages of files lead to the stories that the files belong to; those without a story that is here are told. */
export async function keepAttachmentPages(run: ImportRun, pages: AttachmentPage[]): Promise<void> {
  const { newsroom, edition, report, foreseen } = run;
  const parents = await findParents(run, pages);
  const rows = pages.flatMap(({ name, paths, parent }) => {
    const target = parents.get(parent ?? "");
    if (target === undefined) {
      const example = `${paths.join(", ")} of ${name}`;
      tally(report.notes, "page of a file without a post", example);
      return [];
    }
    return paths.map((path) => ({
      ...{ path, editionId: edition.id, ...target, origin: "imported" },
      createdAt: newsroom.clock.now(),
    }));
  });
  if (rows.length === 0) return;
  const paths = [...new Set(rows.map(({ path }) => path))];
  const known = await findHolders(newsroom.db, foreseen, paths);
  report.made.routes += paths.length - known.size + (await countRetold(run, rows));
  if (report.mode === "write")
    await inOneTransaction(newsroom, (tx) => insertRows(tx, "Route", rows, { keep: true }));
  else
    for (const { path, targetType, targetId } of rows)
      if (!known.has(path)) foreseen.routes.set(path, { targetType, targetId });
}

/** How many of them this import has kept before it was interrupted. */
async function countRetold(
  { newsroom, since }: ImportRun,
  rows: { path: string; targetId: string }[],
): Promise<number> {
  if (since === null) return 0;
  const targets = new Map(rows.map(({ path, targetId }) => [path, targetId]));
  const kept = await newsroom.db.route.findMany({
    where: { path: { in: [...targets.keys()] }, origin: "imported", createdAt: { gte: since } },
    select: { path: true, targetId: true },
  });
  return kept.filter(({ path, targetId }) => targets.get(path) === targetId).length;
}

/** The stories that files belong to, by their names at the source; those that are not here are missing. */
async function findParents({ newsroom, source, foreseen }: ImportRun, pages: AttachmentPage[]) {
  const names = [...new Set(pages.flatMap(({ parent }) => parent ?? []))];
  const records = await newsroom.db.importedItem.findMany({
    where: { source, sourceId: { in: names }, entityType: "story" },
    select: { sourceId: true, entityId: true },
  });
  const stories = await newsroom.db.story.findMany({
    where: { id: { in: records.map(({ entityId }) => entityId) } },
    select: { id: true, form: true },
  });
  const forms = new Map(stories.map(({ id, form }) => [id, form]));
  const parents = new Map<string, { targetType: "article" | "page"; targetId: string }>();
  for (const { sourceId, entityId } of records) {
    const form = forms.get(entityId);
    if (form !== undefined) parents.set(sourceId, { targetType: form, targetId: entityId });
  }
  for (const name of names) {
    const form = foreseen.stories.get(storyKey(source, name));
    if (form !== undefined) parents.set(name, { targetType: form, targetId: name });
  }
  return parents;
}
