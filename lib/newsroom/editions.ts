import "server-only";
import type { EditionView } from "#lib/language/edition";
import { requireId } from "#lib/newsroom/require-id";
import type { Tx } from "#lib/platform/db";
import { AppError } from "#lib/platform/errors";
import type { Edition } from "#prisma/generated/client";

const missing = "There is no such edition.";

/** The edition with this id, as texts and addresses need it; throws `not_found`. */
export async function getEdition(tx: Pick<Tx, "edition">, id: string): Promise<EditionView> {
  requireId(id, missing);
  const edition = await tx.edition.findUnique({ where: { id }, omit: { position: true } });
  if (edition === null) throw new AppError("not_found", missing);
  return edition;
}

/** The same whole, for a change: whoever changes it or its settings too waits until the transaction ends. */
export async function lockEdition(tx: Tx, id: string): Promise<Edition> {
  requireId(id, missing);
  await tx.$queryRaw`SELECT 1 FROM "Edition" WHERE "id" = ${id}::uuid FOR NO KEY UPDATE`;
  const edition = await tx.edition.findUnique({ where: { id } });
  if (edition === null) throw new AppError("not_found", missing);
  return edition;
}

export async function listEditions(tx: Pick<Tx, "edition">): Promise<EditionView[]> {
  return tx.edition.findMany({ orderBy: { position: "asc" }, omit: { position: true } });
}
