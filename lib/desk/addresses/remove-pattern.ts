import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { requireId } from "#lib/newsroom/require-id";
import { AppError } from "#lib/platform/errors";
import { ok, type Result } from "#lib/platform/result";
import { tagOf } from "#lib/published/tags";
import { invalidate } from "#lib/publishing/invalidate";

const missing = "There is no such pattern.";

/** Takes a pattern away: its addresses lead nowhere from now on, or where another pattern leads them. */
export async function removePattern(
  newsroom: Newsroom,
  { patternId }: { patternId: string },
): Promise<Result<null>> {
  requirePermission(newsroom.actor, "address.manage");
  requireId(patternId, missing);
  return inOneTransaction(newsroom, async (tx) => {
    const pattern = await tx.addressPattern.findUnique({ where: { id: patternId } });
    if (pattern === null) throw new AppError("not_found", missing);
    await tx.addressPattern.delete({ where: { id: patternId } });
    await recordEvent(tx, newsroom, {
      ...{ action: "pattern.removed", entityType: "pattern", entityId: patternId },
      data: { from: pattern.address, to: pattern.target || "gone" },
    });
    await invalidate(tx, { hard: [tagOf.patterns()], soft: [] });
    return ok(null);
  });
}
