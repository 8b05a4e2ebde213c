import "server-only";
import { isId, requireId } from "#lib/newsroom/require-id";
import type { Db, Tx } from "#lib/platform/db";
import { AppError } from "#lib/platform/errors";

const missing = "There is no such import. It may have been removed.";

/** An import with its files. Throws `not_found`. */
export async function findImport(db: Db | Tx, id: string) {
  requireId(id, missing);
  const found = await db.import.findUnique({ where: { id }, include: { files: true } });
  if (found === null) throw new AppError("not_found", missing);
  return found;
}

/** The same, held against others until the transaction ends. */
export async function lockImport(tx: Tx, id: string) {
  if (isId(id)) await tx.$queryRaw`SELECT 1 FROM "Import" WHERE "id" = ${id}::uuid FOR UPDATE`;
  return findImport(tx, id);
}
