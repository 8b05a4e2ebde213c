import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { readEntry, type TypedEntry } from "#lib/desk/addresses/address-entry";
import { checkEntry, pathsOf } from "#lib/desk/addresses/check-entry";
import { findTargets, getEntrySite } from "#lib/desk/addresses/known-addresses";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { fail, ok, type Result } from "#lib/platform/result";
import { tagOf } from "#lib/published/tags";
import { claimPath } from "#lib/publishing/add-route";
import { invalidate } from "#lib/publishing/invalidate";
import { leadOn } from "#lib/publishing/lead-on";

/**
 * Leads an old address to something of ours or elsewhere. What was kept of it until now, a page that says that
 * nothing is there, is made anew. An address that is in use, or that would lead nowhere, is an issue.
 */
export async function addAddress(
  newsroom: Newsroom,
  typed: TypedEntry,
): Promise<Result<{ id: string; path: string }>> {
  requirePermission(newsroom.actor, "address.manage");
  return inOneTransaction(newsroom, async (tx) => {
    const entry = readEntry(typed, await getEntrySite(tx));
    if (!entry.ok) return entry;
    const { path, note } = entry.value;
    await claimPath(tx, path);
    const known = await findTargets(tx, pathsOf(entry.value));
    const checked = checkEntry(entry.value, known);
    if (!checked.ok) return checked;
    const { isKept, ...target } = checked.value;
    if (isKept) return fail({ path: ["address"], message: "This address leads there already." });
    const data = {
      path,
      note,
      ...target,
      origin: "manual" as const,
      createdAt: newsroom.clock.now(),
    };
    const { id } = await tx.route.create({ data, select: { id: true } });
    await leadOn(tx, [path]);
    await recordEvent(tx, newsroom, {
      ...{ action: "address.added", entityType: "address", entityId: id },
      data: { from: path, to: typed.target.trim() },
    });
    await invalidate(tx, { hard: [tagOf.path(path)], soft: [] });
    return ok({ id, path });
  });
}
