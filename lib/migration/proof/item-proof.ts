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
  addresses: { kept: string[]; refused: string[] };
  lost: LostPart[];
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

/** Whether everything of it is here. */
export function isWhole(proof: ItemProof): boolean {
  const { lost, addresses, authors, published } = proof;
  return (
    proof.here.outcome !== "refused" &&
    proof.here.outcome !== "changed since" &&
    lost.length === 0 &&
    addresses.refused.length === 0 &&
    missingParts(proof).length === 0 &&
    (authors.source.length === 0 || authors.here.length > 0) &&
    published.source === published.here
  );
}
