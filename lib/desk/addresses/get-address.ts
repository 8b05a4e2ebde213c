import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { type AddressRow, addressesWhere, readAddresses } from "#lib/desk/addresses/address-rows";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { requireId } from "#lib/newsroom/require-id";
import { AppError } from "#lib/platform/errors";
import { Prisma } from "#prisma/generated/client";

const missing = "There is no such address.";

/** One address of the ledger; throws `not_found`. */
export async function getAddress({ db, actor }: Newsroom, id: string): Promise<AddressRow> {
  requirePermission(actor, "address.manage");
  requireId(id, missing);
  const [row] = await readAddresses(db, addressesWhere([Prisma.sql`r."id" = ${id}::uuid`]));
  if (row === undefined) throw new AppError("not_found", missing);
  return row;
}
