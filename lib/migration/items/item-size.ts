import type { ArchiveItem } from "#lib/migration/archive-entry";

const overhead = 500;

/** About how many characters an item holds, all of them: what is gathered in memory is counted by it. */
export function sizeOf({ content, rendered, excerpt, title, meta, comments }: ArchiveItem): number {
  let size = overhead + content.length + (rendered?.length ?? 0) + excerpt.length + title.length;
  for (const { key, value } of meta) size += key.length + value.length;
  for (const comment of comments)
    for (const value of Object.values(comment)) size += value.length + 50;
  return size;
}
