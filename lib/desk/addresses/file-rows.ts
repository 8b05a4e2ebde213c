import "server-only";
import type { AddressRow } from "#lib/desk/addresses/address-rows";
import { madeRow } from "#lib/desk/addresses/made-row";
import type { Tx } from "#lib/platform/db";
import { textTargetOf } from "#lib/published/text-target";
import { Prisma } from "#prisma/generated/client";

/** Those of some paths where readers load a file today, as rows of the ledger would have it. */
export async function findFileRows(
  tx: Pick<Tx, "$queryRaw">,
  paths: string[],
): Promise<Map<string, AddressRow>> {
  const asked = paths.filter((path) => path.startsWith("/media/"));
  if (asked.length === 0) return new Map();
  const found = await tx.$queryRaw<{ path: string }[]>`
    SELECT a."path" FROM unnest(${asked}::text[]) AS a ("path")
    CROSS JOIN LATERAL (${textTargetOf(Prisma.sql`a."path"`)}) there WHERE there."text" IS NOT NULL`;
  return new Map(found.map(({ path }) => [path, madeRow(path)]));
}
