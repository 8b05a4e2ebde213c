import "server-only";
import type { EditionView } from "#lib/language/edition";
import { lockEdition } from "#lib/newsroom/editions";
import { requireId } from "#lib/newsroom/require-id";
import type { Tx } from "#lib/platform/db";
import { AppError } from "#lib/platform/errors";
import type { Expiry } from "#lib/platform/expiry";
import { tagOf } from "#lib/published/tags";
import type { SelectedPick } from "#prisma/generated/client";

/** More would be read by nobody. */
export const mostPicks = 10;

/** Where a story stands under “Selected” now, the first being 1. */
export type Placed = { headline: string; place: number; of: number };

export type Around = {
  headline: string;
  edition: EditionView;
  /** What is selected in the story's edition, in its order; the story may be among it. */
  picks: SelectedPick[];
};

/** Loads what is selected in the edition of a story; whoever else changes it waits until the transaction ends. */
export async function lockPicksAround(tx: Tx, storyId: string): Promise<Around> {
  const missing = "There is no such story.";
  requireId(storyId, missing);
  const select = { editionId: true, headline: true };
  const story = await tx.story.findUnique({ where: { id: storyId }, select });
  if (story === null) throw new AppError("not_found", missing);
  const edition = await lockEdition(tx, story.editionId);
  const article = await tx.article.findUnique({
    where: { id: storyId },
    select: { headline: true },
  });
  const picks = await tx.selectedPick.findMany({
    where: { editionId: edition.id },
    orderBy: [{ position: "asc" }, { articleId: "asc" }],
  });
  return { headline: article?.headline ?? story.headline, edition, picks };
}

/** Puts what is selected in an edition into this order. */
export async function orderPicks(tx: Tx, editionId: string, storyIds: string[]): Promise<void> {
  for (const [position, articleId] of storyIds.entries()) {
    await tx.selectedPick.updateMany({ where: { editionId, articleId }, data: { position } });
  }
}

/** What is told about a pick that a colleague took out, or whose end has come. */
export const goneFrom = {
  path: [],
  message: "It does not stand under Selected any more: somebody took it out, or its end has come.",
};

/** The front shows it at once, the block on every other page behind. */
export function expiryOfSelected(editionId: string): Expiry {
  return { hard: [tagOf.front(editionId)], soft: [tagOf.selected(editionId)] };
}
