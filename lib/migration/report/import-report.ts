import type { ArchiveItem } from "#lib/migration/archive-entry";
import { noProofs, type ProofSum } from "#lib/migration/proof/proof-sum";
import type { CategoryCount } from "#lib/migration/terms/category-tree";
import { AppError, messageOf } from "#lib/platform/errors";

/** Counted things of one kind, with a few of them by name: memory stays flat whatever is imported. */
export type Tally = { count: number; examples: string[] };

export type ImportReport = {
  /** Title of the old site. */
  title: string;
  edition: string;
  mode: "write" | "rehearse";
  items: Record<ItemOutcome, number>;
  made: Record<"authors" | "sections" | "topics" | "routes" | "pictures" | "documents", number>;
  /** Items that are no posts or pages, by type. */
  leftOut: Record<string, number>;
  /** What the export has besides and nobody keeps, such as people who subscribed. */
  leftBehind?: Record<string, number>;
  /** What becomes of each category. */
  categories: CategoryCount[];
  comments: number;
  /** What the texts had, and what is here of it. */
  proof: ProofSum;
  /** What happened to items on their way in, and what an editor may want to look at. */
  notes: Record<string, Tally>;
  /** Parts of texts that did not come along, by kind. */
  lost: Record<string, Tally>;
};

export type ItemOutcome =
  | "published"
  | "drafts"
  | "trashed"
  | "updated"
  | "here already"
  | "changed since"
  | "refused";

const mostExamples = 5;

export function makeImportReport(mode: ImportReport["mode"]): ImportReport {
  return {
    title: "",
    edition: "",
    mode,
    items: {
      published: 0,
      drafts: 0,
      trashed: 0,
      updated: 0,
      "here already": 0,
      "changed since": 0,
      refused: 0,
    },
    made: { authors: 0, sections: 0, topics: 0, routes: 0, pictures: 0, documents: 0 },
    leftOut: {},
    categories: [],
    comments: 0,
    proof: noProofs(),
    notes: {},
    lost: {},
  };
}

export function tally(tallies: Record<string, Tally>, kind: string, example: string): void {
  tallies[kind] ??= { count: 0, examples: [] };
  const found = tallies[kind];
  found.count += 1;
  if (found.examples.length < mostExamples && !found.examples.includes(example)) {
    found.examples.push(example);
  }
}

/** How a report names an item: by number, title and line, so that it can be found in both places. */
export function nameOfItem(item: ArchiveItem): string {
  const title = item.title.replace(/\s+/g, " ").trim().slice(0, 60);
  return `${item.postType || "item"} ${item.postId || "without number"}${title === "" ? "" : ` “${title}”`} (line ${item.line})`;
}

/** Does the work for one item; answers why it was refused, or null. */
export type FailureGuard = (item: ArchiveItem, work: () => Promise<void>) => Promise<string | null>;

const mostFailuresInARow = 5;

/** One item that cannot be written does not stop the others; many in a row mean that nothing can be. */
export function makeFailureGuard(report: ImportReport): FailureGuard {
  let failures = 0;
  return async (item, work) => {
    try {
      await work();
      failures = 0;
      return null;
    } catch (error) {
      report.items.refused += 1;
      tally(report.notes, "refused", `${nameOfItem(item)}: ${messageOf(error)}`);
      // What the desk does not take says nothing of whether it takes others.
      if (error instanceof AppError && error.kind === "invalid") return messageOf(error);
      failures += 1;
      if (failures < mostFailuresInARow) return messageOf(error);
      const message = `${failures} items in a row could not be written. The last one: ${messageOf(error)}`;
      throw new AppError("unavailable", message, { cause: error });
    }
  };
}
