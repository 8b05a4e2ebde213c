import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { lockPatterns } from "#lib/desk/addresses/add-pattern";
import { patternOrder } from "#lib/desk/addresses/list-patterns";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { AppError } from "#lib/platform/errors";
import { ok, type Result } from "#lib/platform/result";
import { tagOf } from "#lib/published/tags";
import { invalidate } from "#lib/publishing/invalidate";

/** Moves a pattern one place up or down: the first that leads to something answers. At the end it stays where it is. */
export async function orderPatterns(
  newsroom: Newsroom,
  { patternId, step }: { patternId: string; step: "earlier" | "later" },
): Promise<Result<null>> {
  requirePermission(newsroom.actor, "address.manage");
  return inOneTransaction(newsroom, async (tx) => {
    await lockPatterns(tx);
    const patterns = await tx.addressPattern.findMany({ orderBy: patternOrder });
    const before = patterns.findIndex(({ id }) => id === patternId);
    if (before < 0) throw new AppError("not_found", "There is no such pattern.");
    const ids = patterns.map(({ id }) => id).filter((id) => id !== patternId);
    ids.splice(Math.max(0, before + (step === "earlier" ? -1 : 1)), 0, patternId);
    for (const [position, id] of ids.entries()) {
      await tx.addressPattern.update({ where: { id }, data: { position } });
    }
    const facts = { action: "pattern.moved", entityType: "pattern", entityId: patternId };
    await recordEvent(tx, newsroom, facts);
    await invalidate(tx, { hard: [tagOf.patterns()], soft: [] });
    return ok(null);
  });
}
