import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { lockImport } from "#lib/migration/imports/find-import";
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
    const { stage, stoppedAt } = await lockImport(tx, importId);
    if (stoppedAt !== null || (stage !== "reading" && stage !== "importing")) return ok(null);
    await tx.import.update({
      where: { id: importId },
      data: { stoppedAt: newsroom.clock.now() },
    });
    await recordEvent(tx, newsroom, {
      action: "import.stopped",
      entityType: "import",
      entityId: importId,
    });
    return ok(null);
  });
}
