import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { checkOwn, lockAddress } from "#lib/desk/addresses/lock-address";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { ok, type Result } from "#lib/platform/result";
import { tagOf } from "#lib/published/tags";
import { invalidate } from "#lib/publishing/invalidate";

/** Takes an old address out of the ledger: it leads nowhere from now on. One that the newsroom gave itself stays. */
export async function removeAddress(
  newsroom: Newsroom,
  { addressId }: { addressId: string },
): Promise<Result<null>> {
  requirePermission(newsroom.actor, "address.manage");
  return inOneTransaction(newsroom, async (tx) => {
    const row = await lockAddress(tx, addressId);
    const own = checkOwn(row);
    if (!own.ok) return own;
    await tx.route.delete({ where: { id: addressId } });
    await recordEvent(tx, newsroom, {
      ...{ action: "address.removed", entityType: "address", entityId: addressId },
      data: { path: row.path },
    });
    await invalidate(tx, { hard: [tagOf.path(row.path)], soft: [] });
    return ok(null);
  });
}
