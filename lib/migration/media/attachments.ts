import type { ArchiveItem } from "#lib/migration/archive-entry";
import { plainExcerpt, plainTitle } from "#lib/migration/planning/plain-text";

/** What the export says of a file: where it was, and the words that belong to it. */
export type Attachment = { address: string; title: string; alt: string; caption: string };

export function attachmentOf(item: ArchiveItem): Attachment | null {
  if (item.postType !== "attachment" || item.attachmentUrl === "") return null;
  const alt = item.meta.find(({ key }) => key === "_wp_attachment_image_alt")?.value ?? "";
  return {
    address: item.attachmentUrl,
    title: plainTitle(item.title),
    alt: plainTitle(alt),
    caption: plainExcerpt(item.excerpt),
  };
}

const galleries = /\[gallery\b[^\][]{0,2000}?\b(?:ids|include)=["']?([\d,\s]{1,10000})/g;

/** Files that an item names by number alone: its lead picture, and those of classic galleries. */
export function attachmentNumbersOf({ content, meta }: ArchiveItem): string[] {
  const lead = leadNumberOf({ meta });
  const shown = [...content.matchAll(galleries)].flatMap(([, ids = ""]) => ids.split(/[\s,]+/));
  return [...(lead === null ? [] : [lead]), ...shown.filter((id) => id !== "")];
}

/** The number of the featured picture; null when there is none. */
export function leadNumberOf({ meta }: Pick<ArchiveItem, "meta">): string | null {
  const value = meta.find(({ key }) => key === "_thumbnail_id")?.value ?? "";
  return /^[1-9]\d*$/.test(value) ? value : null;
}
