import "server-only";
import { type AddressRow, addressesWhere, readAddresses } from "#lib/desk/addresses/address-rows";
import { requireId } from "#lib/newsroom/require-id";
import type { Tx } from "#lib/platform/db";
import { AppError } from "#lib/platform/errors";
import { fail, ok, type Result } from "#lib/platform/result";
import { Prisma } from "#prisma/generated/client";

const missing = "There is no such address.";

/** Loads an address for a change and keeps everybody else from changing it; throws `not_found`. */
export async function lockAddress(tx: Tx, id: string): Promise<AddressRow> {
  requireId(id, missing);
  await tx.$queryRaw`SELECT 1 FROM "Route" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const [row] = await readAddresses(tx, addressesWhere([Prisma.sql`r."id" = ${id}::uuid`]));
  if (row === undefined) throw new AppError("not_found", missing);
  return row;
}

/** Addresses that the newsroom gave itself go with what stands there, and are nobody's to change. */
export function checkOwn(row: AddressRow): Result<null> {
  if (row.origin !== "canonical" && row.answer !== "live") return ok(null);
  const message =
    "The newsroom gave this address itself. It changes with the slug of what stands there.";
  return fail({ path: [], message });
}
