import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { lockImport } from "#lib/migration/imports/find-import";
import { filesGone } from "#lib/migration/imports/import-stage";
import { type ImportMapping, importMapping } from "#lib/migration/items/import-mapping";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { fail, ok, type Result } from "#lib/platform/result";
import { Prisma } from "#prisma/generated/client";

export type Review = {
  importId: string;
  mapping: ImportMapping;
  /** The section for what no category gives one; “Articles” when empty. */
  sectionName: string;
  /** `read` reads the export again as it would come now; `import` lets it in. */
  next: "read" | "import";
};

const notNow = "This import goes on already. Load the page anew to see how far it is.";

/** Keeps what somebody has decided of an archive that was read, and reads it again or lets it in. */
export async function reviewImport(
  newsroom: Newsroom,
  { importId, mapping, sectionName, next }: Review,
): Promise<Result<null>> {
  requirePermission(newsroom.actor, "structure.manage");
  const read = importMapping.safeParse(mapping);
  if (!read.success) {
    const issues = read.error.issues.map(({ path, message }) => ({
      path: path.map((part) => (typeof part === "number" ? part : String(part))),
      message,
    }));
    return fail(...issues);
  }
  return inOneTransaction(newsroom, async (tx) => {
    const { stage, filesGoneAt } = await lockImport(tx, importId);
    if (stage !== "ready" && stage !== "done") return fail({ path: [], message: notNow });
    if (filesGoneAt !== null) return fail({ path: [], message: filesGone });
    await tx.import.update({
      where: { id: importId },
      data: {
        ...{ mapping: read.data, sectionName: sectionName.trim().slice(0, 200) || null },
        chosenAs: Prisma.DbNull,
        ...{ stage: next === "read" ? "reading" : "importing", stoppedAt: null, problem: null },
        // It began when it was first read: a second time tells of all that has come by it.
        ...{ readBytes: 0, attempts: 0, endedAt: null, touchedAt: newsroom.clock.now() },
      },
    });
    if (next === "import") {
      await recordEvent(tx, newsroom, {
        action: "import.begun",
        entityType: "import",
        entityId: importId,
      });
    }
    return ok(null);
  });
}
