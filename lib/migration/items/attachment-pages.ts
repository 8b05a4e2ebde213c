import "server-only";
import type { ArchiveItem } from "#lib/migration/archive-entry";
import type { ImportRun } from "#lib/migration/items/import-run";
import { oldAddressesOf } from "#lib/migration/items/old-address";
import { inOneTransaction } from "#lib/newsroom/newsroom";
import { insertRows } from "#lib/platform/insert-rows";

/** The page that WordPress made for a file, and the post that the file belongs to. */
export type AttachmentPage = { paths: string[]; parent: string };

/** Null for what is no attachment, and for one that belongs to no post. */
export function attachmentPageOf(run: ImportRun, item: ArchiveItem): AttachmentPage | null {
  if (item.postType !== "attachment" || !/^[1-9]\d*$/.test(item.parent)) return null;
  const { paths } = oldAddressesOf(item, run.site);
  return paths.length === 0 ? null : { paths, parent: `post:${item.parent}` };
}

/** Pages of files lead to the stories that the files belong to, as far as those are here. */
export async function keepAttachmentPages(run: ImportRun, pages: AttachmentPage[]): Promise<void> {
  const { newsroom, source, edition, report } = run;
  const parents = [...new Set(pages.map(({ parent }) => parent))];
  const records = await newsroom.db.importedItem.findMany({
    where: { source, sourceId: { in: parents }, entityType: "story" },
    select: { sourceId: true, entityId: true },
  });
  const stories = await newsroom.db.story.findMany({
    where: { id: { in: records.map(({ entityId }) => entityId) } },
    select: { id: true, form: true },
  });
  const forms = new Map(stories.map(({ id, form }) => [id, form]));
  const ids = new Map(records.map(({ sourceId, entityId }) => [sourceId, entityId]));
  const rows = pages.flatMap(({ paths, parent }) => {
    const targetId = ids.get(parent);
    const targetType = targetId === undefined ? undefined : forms.get(targetId);
    if (targetType === undefined) return [];
    return paths.map((path) => ({
      ...{ path, editionId: edition.id, targetType, targetId, origin: "imported" },
      createdAt: newsroom.clock.now(),
    }));
  });
  if (rows.length === 0 || report.mode === "rehearse") return;
  const known = await newsroom.db.route.count({
    where: { path: { in: rows.map(({ path }) => path) } },
  });
  await inOneTransaction(newsroom, (tx) => insertRows(tx, "Route", rows, { keep: true }));
  report.made.routes += rows.length - known;
}
