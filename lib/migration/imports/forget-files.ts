import "server-only";
import type { Tx } from "#lib/platform/db";

/** That the files of an import are not on the disk any more: from now on they can be handed in again. */
export async function forgetFiles(
  tx: Tx,
  { importId, at }: { importId: string; at: Date },
): Promise<void> {
  await tx.importFile.updateMany({ where: { importId }, data: { received: 0, pieces: 0 } });
  await tx.import.updateMany({ where: { id: importId }, data: { filesGoneAt: at } });
}
