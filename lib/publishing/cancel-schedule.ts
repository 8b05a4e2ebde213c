import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { AppError } from "#lib/platform/errors";

/**
 * Calls off what was planned, or puts away a plan that failed, once somebody has seen why. Throws `conflict`
 * when it has happened, or was called off, already.
 */
export async function cancelSchedule(newsroom: Newsroom, scheduleId: string): Promise<void> {
  requirePermission(newsroom.actor, "story.publish");
  await inOneTransaction(newsroom, async (tx) => {
    const schedule = await tx.schedule.findUnique({ where: { id: scheduleId } });
    if (schedule === null) throw new AppError("not_found", "There is no such plan.");
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
