import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { ok, type Result } from "#lib/platform/result";
import { newId } from "#lib/platform/uuid";

/**
 * Erases what is kept of an archive out of sight: comments with the names of those who wrote them, menus, what plug-ins
 * had made. Nothing that has come in goes with it.
 */
export async function removeKept(
  newsroom: Newsroom,
  { source }: { source: string },
): Promise<Result<{ count: number }>> {
  requirePermission(newsroom.actor, "structure.manage");
  return inOneTransaction(newsroom, async (tx) => {
    const { count } = await tx.importedRecord.deleteMany({ where: { source } });
    if (count === 0) return ok({ count });
    const found = await tx.import.findFirst({
      where: { sources: { has: source } },
      orderBy: { createdAt: "desc" },
      select: { id: true },
    });
    await recordEvent(tx, newsroom, {
      ...{ action: "import.kept-removed", entityType: "import", entityId: found?.id ?? newId() },
      data: { note: `${source}: ${count}` },
    });
    return ok({ count });
  });
}
