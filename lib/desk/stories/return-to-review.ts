import "server-only";
import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { workflowSteps } from "#lib/newsroom/workflow-steps";
import type { Tx } from "#lib/platform/db";

const named = z.object({ revisionId: z.uuid() });

/**
 * A draft that says once more, to the letter, what was handed in or approved last is in review, or approved, as it
 * was: what made it a draft has been undone. Call it inside the transaction that undid it, with the story locked.
 */
export async function returnToReview(tx: Tx, storyId: string): Promise<void> {
  const step = await tx.event.findFirst({
    where: { entityType: "story", entityId: storyId, action: { in: workflowSteps } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
  });
  const said = named.safeParse(step?.data);
  if (step === null || !said.success) return;
  const isApproved = step.action === "story.approved";
  if (!isApproved && step.action !== "story.submitted") return;
  const { revisionId } = said.data;
  const [copy, revision] = await Promise.all([
    tx.workingCopy.findUniqueOrThrow({ where: { storyId } }),
    tx.revision.findFirst({ where: { id: revisionId, storyId } }),
  ]);
  if (!isDeepStrictEqual(copy.content, revision?.content)) return;
  const data = isApproved
    ? { draftState: "approved" as const, approvedRevisionId: revisionId }
    : { draftState: "in_review" as const };
  await tx.story.update({ where: { id: storyId }, data });
}
