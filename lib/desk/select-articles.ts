import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { tagOf } from "#lib/published/tags";
import { invalidate } from "#lib/publishing/invalidate";

export type Selection = {
  editionId: string;
  /** In the order in which they are shown; a pick without an end stays until it is taken out. */
  picks: { articleId: string; expiresAt?: Date }[];
};

/**
 * Sets what stands under “Selected” on every page of an edition; a story that is not live shows nothing, one
 * that was picked twice stands in its first place.
 */
export async function selectArticles(
  newsroom: Newsroom,
  { editionId, picks }: Selection,
): Promise<void> {
  requirePermission(newsroom.actor, "front.curate");
  await inOneTransaction(newsroom, async (tx) => {
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
    await invalidate(tx, { hard: [tagOf.front(editionId)], soft: [tagOf.selected(editionId)] });
  });
}
