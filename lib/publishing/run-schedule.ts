import "server-only";
import { lockStory } from "#lib/newsroom/lock-story";
import { type Newsroom, together } from "#lib/newsroom/newsroom";
import type { Tx } from "#lib/platform/db";
import { messageOf } from "#lib/platform/errors";
import { ok, type Result } from "#lib/platform/result";
import { publishStory } from "#lib/publishing/publish-story";
import { scheduledWork } from "#lib/publishing/scheduled-work";
import { updateArticle } from "#lib/publishing/update-article";
import { isRefusal } from "#lib/publishing/why-late";
import { withdrawArticle } from "#lib/publishing/withdraw-article";
import type { Schedule } from "#prisma/generated/client";

/** What became of a plan; `not due` when it waits still, or somebody else has done it or called it off. */
export type Ran = "done" | "failed" | "not due";

/**
 * Does what was planned, once: the plan and the publication are one transaction, whoever else tries at the same
 * moment. What an editor has to put right makes it fail with the sentences, which the desk shows; a database
 * that is away throws, and the plan waits on.
 */
export async function runSchedule(newsroom: Newsroom, scheduleId: string): Promise<Ran> {
  const { db, clock } = newsroom;
  const failed = new Failed();
  try {
    return await together(newsroom, async (inside, tx) => {
      const schedule = await claim(tx, scheduleId, clock.now());
      if (schedule === null) return "not due";
      const result = await doWork(inside, schedule);
      if (!result.ok) throw failed.because(result.issues.map(({ message }) => message).join(" "));
      return "done";
    });
  } catch (error) {
    // The story is in another state than when this was planned: trying again would not help.
    if (error !== failed && !isRefusal(error)) throw error;
    await db.schedule.updateMany({
      where: { id: scheduleId, state: "waiting" },
      data: { state: "failed", firedAt: clock.now(), problem: messageOf(error).slice(0, 2000) },
    });
    return "failed";
  }
}

class Failed extends Error {
  because(message: string): this {
    this.message = message;
    return this;
  }
}

/** The story first, then its plan: whoever schedules or trashes it locks them in this order. */
async function claim(tx: Tx, id: string, now: Date): Promise<Schedule | null> {
  const plan = await tx.schedule.findUnique({ where: { id }, select: { storyId: true } });
  if (plan === null) return null;
  await lockStory(tx, plan.storyId);
  const { count } = await tx.schedule.updateMany({
    where: { id, state: "waiting", at: { lte: now } },
    data: { state: "done", firedAt: now, problem: null },
  });
  return count === 0 ? null : tx.schedule.findUnique({ where: { id } });
}

async function doWork(inside: Newsroom, schedule: Schedule): Promise<Result<null>> {
  const { storyId, action, revisionId } = schedule;
  const work = scheduledWork.parse({ action, ...(schedule.data as object) });
  const named = { storyId, ...(revisionId !== null && { revisionId }) };
  if (work.action === "publish") return toNothing(await publishStory(inside, named));
  if (work.action === "update") {
    return toNothing(await updateArticle(inside, { ...named, change: work.change }));
  }
  const { reason, notice } = work;
  const words = { reason, ...(notice !== undefined && { notice }) };
  return toNothing(await withdrawArticle(inside, { storyId, ...words }));
}

function toNothing(result: Result<unknown>): Result<null> {
  return result.ok ? ok(null) : result;
}
