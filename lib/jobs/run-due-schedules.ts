import "server-only";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { messageOf } from "#lib/platform/errors";
import type { Log } from "#lib/platform/log";
import { runSchedule } from "#lib/publishing/run-schedule";
import { whyLate } from "#lib/publishing/why-late";

/**
 * Does every plan whose time has come and that nobody has done: the sweep that catches what a queue has lost,
 * and what came due while nothing ran. One that throws keeps none of the others waiting; the desk is told that
 * it is tried again.
 */
export async function runDueSchedules(newsroom: Newsroom, log: Log): Promise<void> {
  const { db, clock } = newsroom;
  const due = await db.schedule.findMany({
    where: { state: "waiting", at: { lte: clock.now() } },
    orderBy: [{ at: "asc" }, { id: "asc" }],
    select: { id: true },
  });
  for (const { id } of due) await runOne(newsroom, { id, log });
}

/** Does one plan, if it is due; what nobody foresaw is told to the operator and, in plain words, to the desk. */
export async function runOne(
  newsroom: Newsroom,
  { id, log }: { id: string; log: Log },
): Promise<void> {
  try {
    const ran = await runSchedule(newsroom, id);
    if (ran === "failed") log.warn("a schedule failed", { id });
  } catch (error) {
    log.error("a schedule could not be run", { id, error: messageOf(error) });
    const where = { id, state: "waiting" as const };
    await newsroom.db.schedule.updateMany({ where, data: { problem: whyLate(error) } });
  }
}
