import "server-only";
import type { ArchiveItem } from "#lib/migration/archive-entry";
import { formOf } from "#lib/migration/items/import-mapping";
import type { ImportRun } from "#lib/migration/items/import-run";
import { checksumOf } from "#lib/migration/items/plan-item";
import { inOneTransaction } from "#lib/newsroom/newsroom";
import { insertRows } from "#lib/platform/insert-rows";

type Raw = { sourceId: string; kind: string; data: object };

/**
 * Keeps what the newsroom has no place for as the export has it: items that are no posts or pages, and comments.
 * Once; a rehearsal keeps nothing.
 */
export async function keepRecords(run: ImportRun, items: ArchiveItem[]): Promise<void> {
  if (run.report.mode === "rehearse") return;
  const raw = items.flatMap((item) => [
    ...(formOf(item, run.mapping) !== null ? [] : [rawItem(item)]),
    ...item.comments.map((comment) => rawComment(item, comment)),
  ]);
  if (raw.length === 0) return;
  const importedAt = run.newsroom.clock.now();
  const rows = raw.map((one) => ({ source: run.source, ...one, importedAt }));
  await inOneTransaction(run.newsroom, (tx) =>
    insertRows(tx, "ImportedRecord", rows, { keep: true }),
  );
}

function rawItem(item: ArchiveItem): Raw {
  const { line: _, comments: __, ...data } = item;
  const kind = item.postType === "" ? "without a type" : item.postType.slice(0, 100);
  return { sourceId: `${kind}:${item.postId || checksumOf(item)}`, kind, data };
}

function rawComment({ postId }: ArchiveItem, comment: ArchiveItem["comments"][number]): Raw {
  const id = comment.comment_id?.trim() ?? "";
  return {
    sourceId: `comment:${postId}:${id}`,
    kind: "comment",
    data: { post: postId, ...comment },
  };
}
