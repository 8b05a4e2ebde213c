import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { ok, type Result } from "#lib/platform/result";

/** Leaves an address that is not there as it is: the list shows it no longer, only the search does. */
export async function leaveMissing(
  { db, clock, actor }: Newsroom,
  { path }: { path: string },
): Promise<Result<null>> {
  requirePermission(actor, "address.manage");
  await db.missingAddress.updateMany({
    where: { path, leftAt: null },
    data: { leftAt: clock.now() },
  });
  return ok(null);
}
