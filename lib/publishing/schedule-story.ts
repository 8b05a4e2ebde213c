import "server-only";
import { userIdOf } from "#lib/auth/actor";
import { requirePermission } from "#lib/auth/permissions";
import { isTimeZone } from "#lib/language/time-zone";
import { type LockedStory, lockStory, requireVersion } from "#lib/newsroom/lock-story";
import { inOneTransaction, type Newsroom } from "#lib/newsroom/newsroom";
import { recordEvent } from "#lib/newsroom/record-event";
import { sealWorkingCopy } from "#lib/newsroom/seal-working-copy";
import type { Tx } from "#lib/platform/db";
import { AppError } from "#lib/platform/errors";
import { fail, ok, type Result } from "#lib/platform/result";
import { newId } from "#lib/platform/uuid";
import { callOffPlans } from "#lib/publishing/call-off-plans";
import { checkReady } from "#lib/publishing/check-ready";
import { type ScheduledWork, scheduledWork } from "#lib/publishing/scheduled-work";

export type ScheduleStory = {
  storyId: string;
  lockVersion: number;
  work: ScheduledWork;
  /** The instant, and the zone in which the editor chose it (an IANA name), for showing it again. */
  at: Date;
  zone: string;
};

/**
 * Plans a publication, an update or a withdrawal. What will go live is sealed now: later edits never ride along.
 * A time that has passed, and whatever would keep the text from being published today, are issues; a story has
 * one plan of a kind at a time, and a new one takes the place of the old.
 */
export async function scheduleStory(
  newsroom: Newsroom,
  { storyId, lockVersion, work, at, zone }: ScheduleStory,
): Promise<Result<{ scheduleId: string }>> {
  requirePermission(newsroom.actor, "story.publish");
  const checked = scheduledWork.safeParse(work);
  if (!checked.success) {
    const field = work.action === "withdraw" ? "reason" : "note";
    const message =
      "Write the sentence that belongs to it: at most 2000 characters, none invisible or broken.";
    return fail({ path: [field], message });
  }
  if (!(at > newsroom.clock.now())) {
    return fail({ path: ["at"], message: "This time has passed. Choose a later one." });
  }
  if (!isTimeZone(zone)) return fail({ path: ["zone"], message: "This time zone is not known." });
  return inOneTransaction(newsroom, async (tx) => {
    const locked = await lockStory(tx, storyId);
    requireVersion(locked, lockVersion);
    requireFitting(locked, work);
    const revision = await sealForLater(tx, newsroom, { locked, work });
    if (!revision.ok) return revision;
    const { action, ...data } = checked.data;
    await callOffPlans(tx, newsroom, { storyId, actions: [action] });
    const scheduleId = newId();
    await tx.schedule.create({
      data: {
        id: scheduleId,
        storyId,
        action,
        data,
        revisionId: revision.value,
        at,
        zone,
        madeById: userIdOf(newsroom.actor),
        madeAt: newsroom.clock.now(),
      },
    });
    await recordEvent(tx, newsroom, {
      action: "story.scheduled",
      entityType: "story",
      entityId: storyId,
      data: { scheduleId, action, at: at.toISOString(), zone },
    });
    return ok({ scheduleId });
  });
}

function requireFitting({ story }: LockedStory, { action }: ScheduledWork): void {
  const isLive = story.liveState === "live";
  if (action === "publish" && isLive) {
    throw new AppError("conflict", "This story is live already. Schedule an update.");
  }
  if (action === "update" && !isLive) {
    throw new AppError("conflict", "This story is not live. Schedule its publication.");
  }
}

async function sealForLater(
  tx: Tx,
  newsroom: Newsroom,
  { locked, work }: { locked: LockedStory; work: ScheduledWork },
): Promise<Result<string | null>> {
  if (work.action === "withdraw") return ok(null);
  const ready = await checkReady(tx, locked);
  if (!ready.ok) return ready;
  const revision = await sealWorkingCopy(tx, newsroom, { ...locked, reason: "schedule" });
  return revision.ok ? ok(revision.value.id) : revision;
}
