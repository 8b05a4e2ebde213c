import "server-only";
import type { ArchiveItem } from "#lib/migration/archive-entry";
import type { ImportRun } from "#lib/migration/items/import-run";
import { attachmentNumbersOf, attachmentOf } from "#lib/migration/media/attachments";

/** What other files of the same export have said of files that items name by number: it was kept as it was. */
export async function recallAttachments(run: ImportRun, items: ArchiveItem[]): Promise<void> {
  const { attachments, files, newsroom, source } = run;
  if (files === null) return;
  const numbers = new Set(items.flatMap(attachmentNumbersOf));
  const unknown = [...numbers].filter((number) => !attachments.has(number));
  if (unknown.length === 0) return;
  const kept = await newsroom.db.importedRecord.findMany({
    where: { source, sourceId: { in: unknown.map((number) => `attachment:${number}`) } },
    select: { data: true },
  });
  for (const { data } of kept) {
    // Written by an import alone, in this shape.
    const item = data as unknown as ArchiveItem;
    const attachment = attachmentOf(item);
    if (attachment !== null) attachments.set(item.postId, attachment);
  }
}
