import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { lockImport } from "#lib/migration/imports/find-import";
import { isUnderWay } from "#lib/migration/imports/import-stage";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { ok, type Result } from "#lib/platform/result";

/** Stops an import that is being read or brought in, after the items it is at. What has come stays. */
export async function stopImport(
  newsroom: Newsroom,
  { importId }: { importId: string },
): Promise<Result<null>> {
  requirePermission(newsroom.actor, "structure.manage");
  return inOneTransaction(newsroom, async (tx) => {
    if (!isUnderWay(await lockImport(tx, importId))) return ok(null);
    const now = newsroom.clock.now();
    await tx.import.update({
      where: { id: importId },
      data: { stoppedAt: now, touchedAt: now },
    });
    await recordEvent(tx, newsroom, {
      action: "import.stopped",
      entityType: "import",
      entityId: importId,
    });
    return ok(null);
  });
}
