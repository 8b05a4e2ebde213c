import type { LostPart } from "#lib/content/html/lost-part";
import { type CountedPart, type Counts, countedParts } from "#lib/migration/proof/counts";

/** One thing of the old site beside what became of it: nothing that is missing goes unsaid. */
export type ItemProof = {
  source: {
    /** `post:41`. */
    id: string;
    type: string;
    title: string;
    address: string;
    line: number;
  };
  here: {
    outcome:
      | "published"
      | "drafts"
      | "trashed"
      | "updated"
      | "here already"
      | "changed since"
      | "refused";
    storyId: string | null;
    /** Where readers find it now; null while they do not, and in a rehearsal. */
    path: string | null;
  };
  /** Before and after; `taken` stands in a field of its own now and no longer in the text. */
  counts: { source: Counts; here: Counts; taken: number } | null;
  authors: { source: string[]; here: string[] };
  /** ISO 8601; null where nothing was published. */
  published: { source: string | null; here: string | null };
  terms: { source: string[]; here: number; hasSection: boolean };
  /** `taken` lead to something else already; reports that were kept before have none. */
  addresses: { kept: string[]; refused: string[]; taken?: string[] };
  lost: LostPart[];
  /** What its fields hold less of than they did, each in words. Reports that were kept before have none. */
  changed?: string[];
  notes: string[];
};

/** How much less there is of each counted part, where it is less. */
export function missingParts({ counts }: ItemProof): [CountedPart, number][] {
  if (counts === null) return [];
  return countedParts.flatMap((part): [CountedPart, number][] => {
    const taken = part === "words" ? counts.taken : 0;
    const missing = counts.source[part] - counts.here[part] - taken;
    return missing > 0 ? [[part, missing]] : [];
  });
}

/** What of it is not here, or otherwise, besides its text: each in words. */
export function changesOf({ here, authors, published, changed = [] }: ItemProof): string[] {
  if (here.outcome === "refused") return [];
  return [...changed, ...missingAuthors(authors), ...otherDate(published)];
}

/** Two of one name are one. */
function missingAuthors({ source, here }: ItemProof["authors"]): string[] {
  const named = new Map(source.map((name) => [name.toLowerCase(), name]));
  if (named.size <= here.length) return [];
  for (const name of here) named.delete(name.toLowerCase());
  return [...named.values()].map((name) => `author “${name}” did not come`);
}

function otherDate({ source, here }: ItemProof["published"]): string[] {
  if (source === null || source === here) return [];
  return [
    `published ${minuteOf(source)} at the source, ${here === null ? "not" : minuteOf(here)} here`,
  ];
}

/** `2019-03-04T08:15:00.000Z` → “2019-03-04 08:15 UTC”. */
export function minuteOf(instant: string): string {
  return `${instant.slice(0, 16).replace("T", " ")} UTC`;
}

/** Whether everything of it is here. */
export function isWhole(proof: ItemProof): boolean {
  return (
    proof.here.outcome !== "refused" &&
    proof.here.outcome !== "changed since" &&
    proof.lost.length === 0 &&
    proof.addresses.refused.length === 0 &&
    (proof.addresses.taken ?? []).length === 0 &&
    missingParts(proof).length === 0 &&
    changesOf(proof).length === 0
  );
}
