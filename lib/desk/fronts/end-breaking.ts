import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { lockEdition } from "#lib/newsroom/editions";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { fail, ok, type Result } from "#lib/platform/result";
import { tagOf } from "#lib/published/tags";
import { invalidate } from "#lib/publishing/invalidate";

/** Takes the breaking news from over the pages of an edition, before its end. */
export async function endBreaking(
  newsroom: Newsroom,
  { editionId }: { editionId: string },
): Promise<Result<null>> {
  requirePermission(newsroom.actor, "front.curate");
  return inOneTransaction(newsroom, async (tx) => {
    await lockEdition(tx, editionId);
    const { count } = await tx.breakingNews.deleteMany({ where: { editionId } });
    if (count === 0) return fail({ path: [], message: "It is gone already." });
    const facts = { action: "breaking.ended", entityType: "edition", entityId: editionId };
    await recordEvent(tx, newsroom, facts);
    await invalidate(tx, { hard: [tagOf.breaking(editionId)], soft: [] });
    return ok(null);
  });
}
