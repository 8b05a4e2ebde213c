import { addCounts, type Counts, noCounts } from "#lib/migration/proof/counts";
import { type ItemProof, isWhole } from "#lib/migration/proof/item-proof";

/** What all items of an import had, and what is here of it. */
export type ProofSum = {
  source: Counts;
  here: Counts;
  /** Words that stand in fields of their own now. */
  taken: number;
  /** Items of which everything is here, and items that lost something. */
  whole: number;
  withLoss: number;
};

export function noProofs(): ProofSum {
  return { source: noCounts(), here: noCounts(), taken: 0, whole: 0, withLoss: 0 };
}

export function addProof(sum: ProofSum, proof: ItemProof): void {
  if (proof.counts !== null) {
    addCounts(sum.source, proof.counts.source);
    addCounts(sum.here, proof.counts.here);
    sum.taken += proof.counts.taken;
  }
  if (isWhole(proof)) sum.whole += 1;
  else sum.withLoss += 1;
}
