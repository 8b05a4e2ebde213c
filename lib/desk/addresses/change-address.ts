import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { readNote, readTarget, type TypedEntry } from "#lib/desk/addresses/address-entry";
import type { AddressRow } from "#lib/desk/addresses/address-rows";
import { type AddressTarget, findTarget, pathsOf } from "#lib/desk/addresses/check-entry";
import { findTargets, getEntrySite } from "#lib/desk/addresses/known-addresses";
import { checkOwn, lockAddress } from "#lib/desk/addresses/lock-address";
import { checkSeen, type Seen, versionOf } from "#lib/desk/seen-version";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import type { Tx } from "#lib/platform/db";
import { ok, type Result } from "#lib/platform/result";
import { tagOf } from "#lib/published/tags";
import { invalidate } from "#lib/publishing/invalidate";

export type AddressChange = Omit<TypedEntry, "address"> & Seen & { addressId: string };

/** Leads an old address elsewhere, at once. One that the newsroom gave itself stays as it is. */
export async function changeAddress(
  newsroom: Newsroom,
  { addressId, version, ...typed }: AddressChange,
): Promise<Result<null>> {
  requirePermission(newsroom.actor, "address.manage");
  return inOneTransaction(newsroom, async (tx) => {
    const row = await lockAddress(tx, addressId);
    const own = checkOwn(row);
    if (!own.ok) return own;
    const seen = await checkSeen(tx, newsroom, {
      version,
      of: { entityType: "address", entityId: addressId },
      now: versionOf.address(row),
      called: "this address",
    });
    if (!seen.ok) return seen;
    const note = readNote(typed.note);
    const target = await targetOf(tx, row, typed.target);
    if (!target.ok) return target;
    if (!note.ok) return note;
    await tx.route.update({
      where: { id: addressId },
      data: { ...target.value, note: note.value },
    });
    await recordEvent(tx, newsroom, {
      ...{ action: "address.changed", entityType: "address", entityId: addressId },
      data: { from: row.location ?? row.path, to: typed.target.trim() },
    });
    await invalidate(tx, { hard: [tagOf.path(row.path)], soft: [] });
    return ok(null);
  });
}

/** Where it is to lead. What is withdrawn has no address to be shown or typed: left empty, it stays the target. */
async function targetOf(
  tx: Tx,
  row: AddressRow,
  typed: string,
): Promise<Result<AddressTarget | null>> {
  if (typed.trim() === "" && row.location === null) return ok(null);
  const to = readTarget(typed, await getEntrySite(tx));
  if (!to.ok) return to;
  const entry = { path: row.path, to: to.value, note: "" };
  return findTarget(entry, await findTargets(tx, pathsOf(entry)));
}
