import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import type { Tx } from "#lib/platform/db";
import { ok, type Result } from "#lib/platform/result";
import { newId } from "#lib/platform/uuid";

/** Rows that one statement erases: an archive may have millions of comments, and none of them waits for all. */
export const keptTogether = 5_000;

/**
 * Erases what is kept of an archive out of sight: comments with the names of those who wrote them, menus, what plug-ins
 * had made. Nothing that has come in goes with it. It goes in portions, and the log says so with the first: where it
 * breaks off, what is left is shown still and can be erased again.
 */
export async function removeKept(
  newsroom: Newsroom,
  { source }: { source: string },
): Promise<Result<{ count: number }>> {
  requirePermission(newsroom.actor, "structure.manage");
  let count = await inOneTransaction(newsroom, async (tx) => {
    const all = await tx.importedRecord.count({ where: { source } });
    if (all > 0) await recordRemoval(tx, newsroom, { source, count: all });
    return removePortion(tx, source);
  });
  for (let portion = count; portion > 0; count += portion) {
    portion = await inOneTransaction(newsroom, (tx) => removePortion(tx, source));
  }
  return ok({ count });
}

async function removePortion(tx: Tx, source: string): Promise<number> {
  return tx.$executeRaw`DELETE FROM "ImportedRecord" WHERE "source" = ${source} AND "sourceId" IN (
    SELECT "sourceId" FROM "ImportedRecord" WHERE "source" = ${source} ORDER BY "sourceId" LIMIT ${keptTogether})`;
}

async function recordRemoval(
  tx: Tx,
  newsroom: Newsroom,
  { source, count }: { source: string; count: number },
): Promise<void> {
  const found = await tx.import.findFirst({
    where: { sources: { has: source } },
    orderBy: { createdAt: "desc" },
    select: { id: true },
  });
  await recordEvent(tx, newsroom, {
    ...{ action: "import.kept-removed", entityType: "import", entityId: found?.id ?? newId() },
    data: { note: `${source}: ${count}` },
  });
}
