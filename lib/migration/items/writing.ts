import type { ArchiveItem } from "#lib/migration/archive-entry";
import { nameOfItem } from "#lib/migration/items/import-report";
import type { Place } from "#lib/migration/items/item-place";
import type { ItemPlan } from "#lib/migration/items/plan-item";
import type { Issue } from "#lib/platform/result";

export type ItemRecord = { sourceId: string; checksum: string };

/** How an item is remembered while files of it are missing. */
export const lackingChecksum = (checksum: string) => `${checksum} lacking`;

/** What is remembered of an item: that it is here, and as what it came. */
export function rememberedOf({ plan, record }: Pick<Writing, "plan" | "record">): ItemRecord {
  const { sourceId, checksum } = record;
  return { sourceId, checksum: plan.isLacking ? lackingChecksum(checksum) : checksum };
}

/**
 * What an item is to the newsroom: new; here as an earlier export had it, and to be brought up to date; or here since
 * this import began, which was interrupted and tells of it again.
 */
export type Standing = "new" | "update" | "arrived";

export type Written = {
  outcome: "published" | "drafts" | "trashed" | "updated" | "here already" | "changed since";
  /** Old addresses that lead here now. */
  routes: number;
  notes: { kind: string; example: string }[];
};

/** An item with everything decided; `id` is the one its story gets. */
export type Writing = {
  id: string;
  item: ArchiveItem;
  plan: ItemPlan;
  place: Place;
  record: ItemRecord;
  standing: Standing;
};

/** It waits at the desk, and the report says for what. */
export function notPublished(
  item: ArchiveItem,
  issues: Issue[],
): Pick<Written, "outcome" | "notes"> {
  const why = issues.map(({ message }) => message).join(" ");
  const example = `${nameOfItem(item)}: ${why}`;
  return { outcome: "drafts", notes: [{ kind: "could not be published", example }] };
}
