import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { expiryOfSelected } from "#lib/desk/fronts/selected-picks";
import { lockEdition } from "#lib/newsroom/editions";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import type { Tx } from "#lib/platform/db";
import { fail, type Issue, ok, type Result } from "#lib/platform/result";
import { invalidate } from "#lib/publishing/invalidate";

export type Selection = {
  editionId: string;
  /** In the order in which they are shown; a pick without an end stays until it is taken out. */
  picks: { articleId: string; expiresAt?: Date }[];
};

/**
 * Sets what stands under “Selected” on every page of an edition; a story that is not live shows nothing, one
 * that was picked twice stands in its first place. One that does not exist is an issue.
 */
export async function selectArticles(
  newsroom: Newsroom,
  { editionId, picks }: Selection,
): Promise<Result<{ invalidationId: bigint }>> {
  requirePermission(newsroom.actor, "front.curate");
  return inOneTransaction(newsroom, async (tx) => {
    await lockEdition(tx, editionId);
    const issues = await checkPicks(tx, picks);
    if (issues.length > 0) return fail(...issues);
    await tx.selectedPick.deleteMany({ where: { editionId } });
    await tx.selectedPick.createMany({
      data: picks.map((pick, position) => ({ editionId, position, ...pick })),
      skipDuplicates: true,
    });
    await recordEvent(tx, newsroom, {
      action: "selected.changed",
      entityType: "edition",
      entityId: editionId,
    });
    return ok({ invalidationId: await invalidate(tx, expiryOfSelected(editionId)) });
  });
}

async function checkPicks(tx: Tx, picks: Selection["picks"]): Promise<Issue[]> {
  const ids = picks.map(({ articleId }) => articleId);
  const stories = await tx.story.findMany({ where: { id: { in: ids } }, select: { id: true } });
  const known = new Set(stories.map(({ id }) => id));
  return ids.flatMap((id, index) =>
    known.has(id)
      ? []
      : [{ path: ["picks", index], message: "This story no longer exists. Take it out." }],
  );
}
