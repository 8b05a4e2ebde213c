import "server-only";
import type { AddressPattern } from "#lib/addresses/address-pattern";
import { requirePermission } from "#lib/auth/permissions";
import { lockPatterns, ruleOf, takenBy } from "#lib/desk/addresses/add-pattern";
import { checkPattern } from "#lib/desk/addresses/check-pattern";
import { checkSeen, type Seen, versionOf } from "#lib/desk/seen-version";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { requireId } from "#lib/newsroom/require-id";
import { AppError } from "#lib/platform/errors";
import { fail, ok, type Result } from "#lib/platform/result";
import { tagOf } from "#lib/published/tags";
import { invalidate } from "#lib/publishing/invalidate";

const missing = "There is no such pattern. It may have been removed.";

/** Makes another rule of a pattern, at the place in the order that it has. */
export async function changePattern(
  newsroom: Newsroom,
  { patternId, version, ...typed }: AddressPattern & Seen & { patternId: string },
): Promise<Result<null>> {
  requirePermission(newsroom.actor, "address.manage");
  requireId(patternId, missing);
  const pattern = checkPattern(typed);
  if (!pattern.ok) return pattern;
  const { address, target } = pattern.value;
  return inOneTransaction(newsroom, async (tx) => {
    await lockPatterns(tx);
    const before = await tx.addressPattern.findUnique({ where: { id: patternId } });
    if (before === null) throw new AppError("not_found", missing);
    if (before.address === address && before.target === target) return ok(null);
    const seen = await checkSeen(tx, newsroom, {
      version,
      of: { entityType: "pattern", entityId: patternId, action: "pattern.changed" },
      now: versionOf.pattern(before),
      called: "this pattern",
    });
    if (!seen.ok) return seen;
    const other = await tx.addressPattern.findFirst({ where: { address, id: { not: patternId } } });
    if (other !== null) {
      return fail({ path: ["address"], message: takenBy(other) });
    }
    await tx.addressPattern.update({ where: { id: patternId }, data: { address, target } });
    await recordEvent(tx, newsroom, {
      ...{ action: "pattern.changed", entityType: "pattern", entityId: patternId },
      data: { from: ruleOf(before), to: ruleOf({ address, target }) },
    });
    await invalidate(tx, { hard: [tagOf.patterns()], soft: [] });
    return ok(null);
  });
}
