import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { requireId } from "#lib/newsroom/require-id";
import { AppError } from "#lib/platform/errors";

const missing = "There is no such plan.";

/**
 * Calls off what was planned, or puts away a plan that failed, once somebody has seen why. Throws `conflict`
 * when it has happened, or was called off, already.
 */
export async function cancelSchedule(newsroom: Newsroom, scheduleId: string): Promise<void> {
  requirePermission(newsroom.actor, "story.publish");
  requireId(scheduleId, missing);
  await inOneTransaction(newsroom, async (tx) => {
    const schedule = await tx.schedule.findUnique({ where: { id: scheduleId } });
    if (schedule === null) throw new AppError("not_found", missing);
    const { count } = await tx.schedule.updateMany({
      where: { id: scheduleId, state: { in: ["waiting", "failed"] } },
      data: { state: "cancelled" },
    });
    if (count === 0) throw new AppError("conflict", "This plan is no longer waiting. Load again.");
    await recordEvent(tx, newsroom, {
      action: "story.schedule_cancelled",
      entityType: "story",
      entityId: schedule.storyId,
      data: { scheduleId },
    });
  });
}
