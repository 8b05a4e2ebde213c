import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { findImport } from "#lib/migration/imports/find-import";
import type { ItemProof } from "#lib/migration/proof/item-proof";
import type { Newsroom } from "#lib/newsroom/newsroom";

export const proofsShown = 50;

export type ProofFilter = {
  importId: string;
  /** Only items that lost something. */
  isLossy: boolean;
  /** Those behind this number; from the beginning when absent. */
  after?: number | undefined;
};

/** Items of an import beside what became of them, in the order in which they came; `next` begins the next page. */
export async function listProofs(
  { db, actor }: Newsroom,
  { importId, isLossy, after = -1 }: ProofFilter,
): Promise<{ proofs: ItemProof[]; next: number | null }> {
  requirePermission(actor, "structure.manage");
  await findImport(db, importId);
  const rows = await db.importProof.findMany({
    where: { importId, number: { gt: after }, ...(isLossy && { isWhole: false }) },
    orderBy: { number: "asc" },
    take: proofsShown + 1,
    select: { number: true, proof: true },
  });
  const shown = rows.slice(0, proofsShown);
  return {
    // Written by the job alone, in this shape.
    proofs: shown.map(({ proof }) => proof as ItemProof),
    next: rows.length > proofsShown ? (shown.at(-1)?.number ?? null) : null,
  };
}
