import "server-only";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import type { Tx } from "#lib/platform/db";
import type { ScheduleAction } from "#prisma/generated/enums";

export type CallOff = {
  storyId: string;
  /** What is called off; everything when absent. */
  actions?: ScheduleAction[];
};

/**
 * Calls off what waits to happen to a story, because somebody has decided otherwise since: an old plan must not
 * undo it. A plan that is being done no longer waits, and goes on. Call it inside the transaction that decides,
 * with the story locked, and only when nothing is left that could refuse. Answers with the ids of those plans.
 */
export async function callOffPlans(
  tx: Tx,
  newsroom: Newsroom,
  { storyId, actions }: CallOff,
): Promise<string[]> {
  const action = actions === undefined ? {} : { action: { in: actions } };
  const plans = await tx.schedule.updateManyAndReturn({
    where: { storyId, state: "waiting", ...action },
    data: { state: "cancelled" },
    select: { id: true },
  });
  for (const { id: scheduleId } of plans) {
    await recordEvent(tx, newsroom, {
      action: "story.schedule_cancelled",
      entityType: "story",
      entityId: storyId,
      data: { scheduleId },
    });
  }
  return plans.map(({ id }) => id);
}
