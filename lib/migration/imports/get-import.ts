import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { findImport } from "#lib/migration/imports/find-import";
import { type ImportView, viewOfImport } from "#lib/migration/imports/import-view";
import { findUserNames } from "#lib/migration/imports/user-names";
import type { Newsroom } from "#lib/newsroom/newsroom";

/** An import with its report. Throws `not_found`. */
export async function getImport({ db, actor }: Newsroom, importId: string): Promise<ImportView> {
  requirePermission(actor, "structure.manage");
  const found = await findImport(db, importId);
  return viewOfImport(found, await findUserNames(db, [found.openedById]));
}
