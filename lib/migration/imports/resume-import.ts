import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { lockImport } from "#lib/migration/imports/find-import";
import { filesGone } from "#lib/migration/imports/import-stage";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { fail, ok, type Result } from "#lib/platform/result";

/** Lets an import that was stopped go on: only what is missing comes in. */
export async function resumeImport(
  newsroom: Newsroom,
  { importId }: { importId: string },
): Promise<Result<null>> {
  requirePermission(newsroom.actor, "structure.manage");
  return inOneTransaction(newsroom, async (tx) => {
    const { stoppedAt, filesGoneAt } = await lockImport(tx, importId);
    if (stoppedAt === null) return ok(null);
    if (filesGoneAt !== null) return fail({ path: [], message: filesGone });
    await tx.import.update({
      where: { id: importId },
      data: { stoppedAt: null, problem: null, attempts: 0, touchedAt: newsroom.clock.now() },
    });
    await recordEvent(tx, newsroom, {
      action: "import.resumed",
      entityType: "import",
      entityId: importId,
    });
    return ok(null);
  });
}
