import "server-only";
import type { AddressPattern } from "#lib/addresses/address-pattern";
import { requirePermission } from "#lib/auth/permissions";
import { checkPattern } from "#lib/desk/addresses/check-pattern";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import type { Tx } from "#lib/platform/db";
import { fail, ok, type Result } from "#lib/platform/result";
import { newId } from "#lib/platform/uuid";
import { tagOf } from "#lib/published/tags";
import { invalidate } from "#lib/publishing/invalidate";

const most = 100;

/** Leads all addresses of a form to others, or says that they are gone; it is asked after those that are there already. */
export async function addPattern(
  newsroom: Newsroom,
  typed: AddressPattern,
): Promise<Result<{ id: string }>> {
  requirePermission(newsroom.actor, "address.manage");
  const pattern = checkPattern(typed);
  if (!pattern.ok) return pattern;
  const { address, target } = pattern.value;
  return inOneTransaction(newsroom, async (tx) => {
    await lockPatterns(tx);
    const others = await tx.addressPattern.findMany({ orderBy: { position: "asc" } });
    const fault = roomFault(address, others);
    if (fault !== null) return fail({ path: ["address"], message: fault });
    const id = newId();
    const position = (others.at(-1)?.position ?? -1) + 1;
    await tx.addressPattern.create({ data: { id, position, address, target } });
    await recordEvent(tx, newsroom, {
      ...{ action: "pattern.added", entityType: "pattern", entityId: id },
      data: { from: address, to: target || "gone" },
    });
    await invalidate(tx, { hard: [tagOf.patterns()], soft: [] });
    return ok({ id });
  });
}

/** What keeps a pattern from standing beside others, as a sentence; null for nothing. */
export function roomFault(address: string, others: AddressPattern[]): string | null {
  if (others.length >= most) return `There are ${most} patterns. Remove one first.`;
  const other = others.find((one) => one.address === address);
  return other === undefined ? null : takenBy(other);
}

/** That another pattern stands for the same addresses, and which. */
export function takenBy(other: AddressPattern): string {
  return `The pattern “${ruleOf(other)}” takes these addresses already. Change or remove that one first.`;
}

/** A pattern in one line: “/blog/{slug} → /news/{slug}”. */
export function ruleOf({ address, target }: AddressPattern): string {
  return `${address} → ${target || "gone"}`;
}

/** Whoever adds or moves one too waits until the transaction ends. */
export async function lockPatterns(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('dateline.pattern-order'))`;
}
