import { addCounts, type CountedPart, type Counts, noCounts } from "#lib/migration/proof/counts";
import { unexplainedParts } from "#lib/migration/proof/explained";
import { type ItemProof, isWhole } from "#lib/migration/proof/item-proof";

/** What all items of an import had, and what is here of it. */
export type ProofSum = {
  source: Counts;
  here: Counts;
  /** Words that stand in fields of their own now. */
  taken: number;
  /** What there is less of without anything that says why, item by item. Reports that were kept before do not say. */
  unexplained?: Counts;
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
    sum.unexplained ??= noCounts();
    for (const [part, missing] of unexplainedParts(proof)) sum.unexplained[part] += missing;
  }
  if (isWhole(proof)) sum.whole += 1;
  else sum.withLoss += 1;
}

/** What there is less of in all texts together: what is named with its items, and what nothing says a word of. */
export function missingOf(
  sum: ProofSum,
  part: CountedPart,
): { named: number; unexplained: number } {
  const taken = part === "words" ? sum.taken : 0;
  const missing = Math.max(0, sum.source[part] - sum.here[part] - taken);
  const unexplained = sum.unexplained === undefined ? missing : sum.unexplained[part];
  return { named: Math.max(0, missing - unexplained), unexplained };
}
