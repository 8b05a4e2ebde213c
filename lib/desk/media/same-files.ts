import "server-only";
import type { Tx } from "#lib/platform/db";

/**
 * A file, and those of the library that differ from it in nothing but whether they say where the picture was taken: what is
 * taken from readers is taken in each of them.
 */
export async function sameFiles(tx: Tx, fileId: string): Promise<string[]> {
  const plain = await tx.mediaPosition.findMany({ where: { media: { fileId } } });
  const plainIds = plain.flatMap(({ plainFileId }) => plainFileId ?? []);
  const placed = await tx.mediaPosition.findMany({
    where: { plainFileId: { in: [fileId, ...plainIds] } },
    select: { media: { select: { fileId: true } } },
  });
  return [...new Set([fileId, ...plainIds, ...placed.map(({ media }) => media.fileId)])];
}
