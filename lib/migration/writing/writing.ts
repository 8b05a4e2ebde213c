import type { StoryContent } from "#lib/content/story-content";
import type { ArchiveItem } from "#lib/migration/archive-entry";
import type { Place } from "#lib/migration/planning/item-place";
import type { ItemPlan } from "#lib/migration/planning/plan-item";
import { nameOfItem } from "#lib/migration/report/import-report";
import type { Issue } from "#lib/platform/result";

export type ItemRecord = { sourceId: string; checksum: string };

/** How an item is remembered while files of it are missing. */
export const lackingChecksum = (checksum: string) => `${checksum} lacking`;

/** Stands behind it while links of the item lead to pages of the old site that have not come. */
export const unlinkedMark = " unlinked";

/** What is remembered of an item: that it is here, and as what it came. */
export function rememberedOf({
  plan,
  record,
  missing,
}: Pick<Writing, "plan" | "record" | "missing">): ItemRecord {
  const { sourceId, checksum } = record;
  const came = plan.isLacking ? lackingChecksum(checksum) : checksum;
  return { sourceId, checksum: missing.length > 0 ? `${came}${unlinkedMark}` : came };
}

/**
 * What an item is to the newsroom: new; here as an earlier export had it, and to be brought up to date; or here since
 * this import began, which was interrupted and tells of it again.
 */
export type Standing = "new" | "update" | "arrived";

export type Written = {
  outcome: "published" | "drafts" | "trashed" | "updated" | "here already" | "changed since";
  /** Old addresses that are new in the ledger. */
  routes: number;
  notes: WrittenNote[];
  /** In a rehearsal: what would be stored. */
  foreseen?: ForeseenStory;
};

export type WrittenNote = { kind: string; example: string };

export type ForeseenStory = {
  content: StoryContent;
  /** Null for what readers would not find. */
  publishedAt: Date | null;
  /** Old addresses that would lead here. */
  addresses: string[];
};

/** An item with everything decided; `id` is the one its story gets. */
export type Writing = {
  id: string;
  item: ArchiveItem;
  plan: ItemPlan;
  place: Place;
  record: ItemRecord;
  standing: Standing;
  /** Pages of the old site that its text links to and that have not come. */
  missing: string[];
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

/** Something else has the slug that an item had, so that it gets another. */
export function slugNotes(wanted: string | null, given: string): WrittenNote[] {
  if (wanted === null || wanted === given) return [];
  return [{ kind: "address taken, so a number was added", example: `${wanted} → ${given}` }];
}

/** Of an item whose old address leads to something else: the archive is not whole then. */
export const addressTakenKind = "old address taken";

export function addressTaken(path: string, item: ArchiveItem): WrittenNote {
  return { kind: addressTakenKind, example: `${path} of ${nameOfItem(item)}` };
}

export function noLongerPublic(item: ArchiveItem): WrittenNote {
  return { kind: "no longer public at the source", example: nameOfItem(item) };
}

export function changedSince(item: ArchiveItem): WrittenNote {
  return { kind: "changed since", example: nameOfItem(item) };
}
