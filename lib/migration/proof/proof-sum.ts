import {
  addCounts,
  type CountedPart,
  type Counts,
  countedParts,
  noCounts,
} from "#lib/migration/proof/counts";
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
  /** What there is more of, item by item: a bare address that became a link. Reports that were kept before do not say. */
  made?: Counts;
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
    sum.made ??= noCounts();
    for (const part of countedParts) sum.made[part] += gainOf(proof.counts, part);
  }
  if (isWhole(proof)) sum.whole += 1;
  else sum.withLoss += 1;
}

type ItemCounts = NonNullable<ItemProof["counts"]>;

function gainOf({ source, here, taken }: ItemCounts, part: CountedPart): number {
  return Math.max(0, here[part] + (part === "words" ? taken : 0) - source[part]);
}

/** How a part differs in all texts together. */
export type Difference = {
  /** What there is less of, and named with its items. */
  named: number;
  /** What there is less of, and nothing says a word of. */
  unexplained: number;
  /** What there is more of. */
  made: number;
};

export function differenceIn(sum: ProofSum, part: CountedPart): Difference {
  const taken = part === "words" ? sum.taken : 0;
  const difference = sum.here[part] + taken - sum.source[part];
  const made = sum.made === undefined ? Math.max(0, difference) : sum.made[part];
  const missing = Math.max(0, made - difference);
  const unexplained = sum.unexplained === undefined ? missing : sum.unexplained[part];
  return { named: Math.max(0, missing - unexplained), unexplained, made };
}

/** The same in words, to stand behind the number that is here: “, 4 named below, 2 made of bare addresses”. */
export function differenceWords(
  sum: ProofSum,
  part: CountedPart,
  written: (count: number) => string,
): string {
  const taken = part === "words" ? sum.taken : 0;
  const { named, unexplained, made } = differenceIn(sum, part);
  return [
    taken > 0 &&
      ` + ${written(taken)} in ${taken === 1 ? "a field of its own" : "fields of their own"}`,
    made > 0 &&
      `, ${written(made)} ${part === "links" ? "made of bare addresses and embeds" : "more than there"}`,
    named > 0 && `, ${written(named)} named below`,
    unexplained > 0 && `, ${written(unexplained)} missing`,
  ]
    .filter((words) => words !== false)
    .join("");
}
