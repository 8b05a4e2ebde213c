import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { viewOfImport } from "#lib/migration/imports/import-view";
import { findUserNames } from "#lib/migration/imports/user-names";
import type { Newsroom } from "#lib/newsroom/newsroom";

/** How many are listed, the newest first. */
export const importsShown = 100;

/** Every archive that was handed in, the newest first. */
export async function listImports({ db, actor }: Newsroom) {
  requirePermission(actor, "structure.manage");
  const found = await db.import.findMany({
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: importsShown,
    include: { files: true },
  });
  const names = await findUserNames(
    db,
    found.map(({ openedById }) => openedById),
  );
  return found.map((one) => viewOfImport(one, names));
}
