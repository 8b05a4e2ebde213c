import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { lockImport } from "#lib/migration/imports/find-import";
import { forgetFiles } from "#lib/migration/imports/forget-files";
import { isUnderWay } from "#lib/migration/imports/import-stage";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { isId } from "#lib/newsroom/require-id";
import { listPieces, removePieces } from "#lib/platform/pieces";

const day = 86_400_000;
/** How long files that nobody needs stay on the disk, in days. */
export const daysKept = 30;

/**
 * Takes the files of imports from the disk that are finished, or that nobody has touched, for thirty days: exports hold
 * what readers never saw, and are large. The import stays with its report, and its files can be handed in again.
 */
export async function sweepImports(newsroom: Newsroom): Promise<void> {
  requirePermission(newsroom.actor, "structure.manage");
  const { db, clock } = newsroom;
  const before = new Date(clock.now().getTime() - daysKept * day);
  const old = await db.import.findMany({
    where: { filesGoneAt: null, touchedAt: { lt: before } },
    select: { id: true },
  });
  for (const { id } of old) await sweep(newsroom, id, before);
  await sweepLost(newsroom, before);
}

/** The files go before that is written down: where it breaks off in between, they go once more. */
async function sweep(newsroom: Newsroom, importId: string, before: Date): Promise<void> {
  await inOneTransaction(newsroom, async (tx) => {
    const now = await lockImport(tx, importId);
    if (isUnderWay(now) || now.filesGoneAt !== null || now.touchedAt >= before) return;
    await removePieces(`imports/${importId}`);
    await forgetFiles(tx, { importId, at: newsroom.clock.now() });
    const facts = { action: "import.files-removed", entityType: "import", entityId: importId };
    await recordEvent(tx, newsroom, facts);
  });
}

/** What stayed behind when an import was removed while a piece of it arrived. */
async function sweepLost({ db }: Newsroom, before: Date): Promise<void> {
  const ids = (await listPieces("imports", before)).filter(isId);
  const known = await db.import.findMany({ where: { id: { in: ids } }, select: { id: true } });
  const here = new Set(known.map(({ id }) => id));
  for (const id of ids) if (!here.has(id)) await removePieces(`imports/${id}`);
}
