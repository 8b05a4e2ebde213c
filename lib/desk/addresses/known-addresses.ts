import "server-only";
import type { EntrySite } from "#lib/desk/addresses/address-entry";
import { type AddressRow, addressesWhere, readAddresses } from "#lib/desk/addresses/address-rows";
import { findArchiveRows } from "#lib/desk/addresses/archive-rows";
import { findFileRows } from "#lib/desk/addresses/file-rows";
import type { Tx } from "#lib/platform/db";
import { env, siteUrlOf } from "#lib/platform/env";
import { Prisma } from "#prisma/generated/client";

/** The rows of the ledger at these paths, by path. */
export async function findKnown(
  tx: Pick<Tx, "$queryRaw">,
  paths: string[],
): Promise<Map<string, AddressRow>> {
  const asked = [...new Set(paths)];
  const where = Prisma.sql`r."path" = ANY (${asked}::text[])`;
  const rows = await readAddresses(tx, addressesWhere([where]));
  return new Map(rows.map((row) => [row.path, row]));
}

/** The same, and pages of archives and files, which the ledger does not name: where an address can lead. */
export async function findTargets(
  tx: Pick<Tx, "$queryRaw" | "article" | "edition">,
  paths: string[],
): Promise<Map<string, AddressRow>> {
  const asked = [...new Set(paths)];
  const made = [...(await findArchiveRows(tx, asked)), ...(await findFileRows(tx, asked))];
  return new Map([...made, ...(await findKnown(tx, asked))]);
}

/** The site as addresses are understood on it. */
export async function getEntrySite(tx: Pick<Tx, "edition">): Promise<EntrySite> {
  const home = await tx.edition.findFirst({ where: { isDefault: true }, select: { code: true } });
  return { origin: new URL(siteUrlOf(env())).origin, defaultCode: home?.code ?? null };
}
