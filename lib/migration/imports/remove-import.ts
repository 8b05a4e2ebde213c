import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { lockImport } from "#lib/migration/imports/find-import";
import { isUnderWay } from "#lib/migration/imports/import-stage";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { removePieces } from "#lib/platform/pieces";
import { fail, ok, type Result } from "#lib/platform/result";

const running = "Stop this import first.";

/** Removes the files and the report of an import. What has moved in stays. */
export async function removeImport(
  newsroom: Newsroom,
  { importId }: { importId: string },
): Promise<Result<null>> {
  requirePermission(newsroom.actor, "structure.manage");
  const removed = await inOneTransaction(newsroom, async (tx) => {
    if (isUnderWay(await lockImport(tx, importId))) return fail({ path: [], message: running });
    await tx.import.delete({ where: { id: importId } });
    await recordEvent(tx, newsroom, {
      action: "import.removed",
      entityType: "import",
      entityId: importId,
    });
    return ok(null);
  });
  if (removed.ok) await removePieces(`imports/${importId}`);
  return removed;
}
