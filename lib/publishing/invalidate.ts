import "server-only";
import type { Tx } from "#lib/platform/db";
import type { Expiry } from "#lib/platform/expiry";

/**
 * Says, in the transaction that changes something, which pages show it. Every web process follows these rows.
 * Call it last: writers of invalidations take turns until they commit.
 *
 * @returns the id of the last row, which a follower has passed once its pages are new
 */
export async function invalidate(tx: Tx, { hard, soft }: Expiry): Promise<bigint> {
  const firm = new Set(hard);
  const gentle = new Set(soft.filter((tag) => !firm.has(tag)));
  const rows = [
    { tags: [...firm], soft: false },
    { tags: [...gentle], soft: true },
  ].filter((row) => row.tags.length > 0);
  const written = await tx.invalidation.createManyAndReturn({ data: rows, select: { id: true } });
  return written.at(-1)?.id ?? 0n;
}
