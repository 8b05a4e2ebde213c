import "server-only";
import { requirePermission } from "#lib/auth/permissions";
import { lockStory, requireKept } from "#lib/newsroom/lock-story";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { requireId } from "#lib/newsroom/require-id";
import type { Tx } from "#lib/platform/db";
import type { Schedule, Story } from "#prisma/generated/client";

export type ResumePlans = { storyId: string; planIds: string[] };

/**
 * Lets plans of a story wait again that were called off, because that has been undone. One whose time has passed,
 * that no longer fits what readers see, or in whose place another waits by now, stays called off. Answers with the
 * ids of those that do; the queue finds the others shortly before their time, as it finds every plan.
 */
export async function resumePlans(
  newsroom: Newsroom,
  { storyId, planIds }: ResumePlans,
): Promise<string[]> {
  requirePermission(newsroom.actor, "story.publish");
  for (const id of planIds) requireId(id, "There is no such plan.");
  return inOneTransaction(newsroom, async (tx) => {
    const { story } = await lockStory(tx, storyId);
    requireKept(story);
    const waiting = await findFitting(tx, newsroom, { story, planIds });
    for (const { id: scheduleId } of waiting) {
      await tx.schedule.update({ where: { id: scheduleId }, data: { state: "waiting" } });
      await recordEvent(tx, newsroom, {
        action: "story.schedule_resumed",
        entityType: "story",
        entityId: storyId,
        data: { scheduleId },
      });
    }
    return planIds.filter((id) => waiting.every((plan) => plan.id !== id));
  });
}

async function findFitting(
  tx: Tx,
  { clock }: Newsroom,
  { story, planIds }: { story: Story; planIds: string[] },
): Promise<Schedule[]> {
  const [plans, others] = await Promise.all([
    tx.schedule.findMany({
      where: {
        id: { in: planIds },
        storyId: story.id,
        state: "cancelled",
        at: { gt: clock.now() },
        action: { in: story.liveState === "live" ? ["update", "withdraw"] : ["publish"] },
      },
    }),
    tx.schedule.findMany({ where: { storyId: story.id, state: "waiting" } }),
  ]);
  return plans.filter(({ action }) => others.every((other) => other.action !== action));
}
