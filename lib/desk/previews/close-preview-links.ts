import "server-only";
import type { Tx } from "#lib/platform/db";

/** Closes every link to a preview that somebody made: who is out shows nothing unpublished any longer. */
export async function closePreviewLinks(tx: Tx, userId: string, revokedAt: Date): Promise<void> {
  const where = { createdById: userId, revokedAt: null };
  await tx.previewLink.updateMany({ where, data: { revokedAt } });
}
