import "server-only";
import type { Pool } from "pg";
import { PgBoss } from "pg-boss";
import { z } from "zod";
import { runOne } from "#lib/jobs/run-due-schedules";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { messageOf } from "#lib/platform/errors";
import type { Log } from "#lib/platform/log";

const name = "schedules";
const job = z.object({ id: z.uuid(), at: z.iso.datetime() });

/** How far ahead a plan becomes a job; further ones stay in their table alone, where they can be changed. */
const horizon = 120_000;
/** The clocks of the database and of this process may differ by so much. */
const patience = 5_000;
/** Nobody notices it, and after it the database is surely as late as this process. */
const moment = 100;

/** pg-boss without what this newsroom does not use: each of its habits would ask the database for something. */
const quiet = {
  schedule: false,
  registerInstance: false,
  superviseIntervalSeconds: 600,
  monitorIntervalSeconds: 600,
  queueCacheIntervalSeconds: 600,
  bamIntervalSeconds: 3_600,
  flowIntervalSeconds: 3_600,
};

/** What is lost is caught by the sweep, so a job is tried once; a day later nobody asks for it. */
const kept = { retryLimit: 0, retentionSeconds: 86_400, deleteAfterSeconds: 86_400 };

export type ScheduleQueue = {
  /** Hands on every plan that is due within two minutes; one that was handed on already stays one job. */
  fill(): Promise<void>;
  stop(): Promise<void>;
};

type Open = { newsroom: Newsroom; pool: Pool; log: Log };

/**
 * The queue that does plans at their time: pg-boss in the database of the newsroom, in a schema of its own.
 * Throws while the database is away.
 */
export async function openScheduleQueue({ newsroom, pool, log }: Open): Promise<ScheduleQueue> {
  const db = { executeSql: (text: string, values?: unknown[]) => pool.query(text, values) };
  const boss = new PgBoss({ db, ...quiet });
  boss.on("error", (error) => log.warn("the queue of schedules", { error: messageOf(error) }));
  const stop = () => boss.stop({ graceful: true, timeout: 10_000 });
  const work = async (jobs: { data: unknown }[]) => {
    for (const { data } of jobs) {
      const { id, at } = job.parse(data);
      await until(newsroom, new Date(at));
      await runOne(newsroom, { id, log });
    }
  };
  try {
    await boss.start();
    await boss.createQueue(name, kept);
    const worker = await boss.work(name, { pollingIntervalSeconds: 15, batchSize: 20 }, work);
    const alarms = makeAlarms(() => boss.notifyWorker(worker));
    return {
      async fill() {
        for (const { id, at } of await findSoon(newsroom)) {
          const made = await boss.send(name, { id, at: at.toISOString() }, { id, startAfter: at });
          if (made !== null) alarms.set(at.getTime() - newsroom.clock.now().getTime() + moment);
        }
      },
      async stop() {
        alarms.clear();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Wakes the worker when a job begins, so that it need not ask the database every second. */
function makeAlarms(wake: () => void) {
  const timers = new Set<NodeJS.Timeout>();
  return {
    set(after: number) {
      const timer = setTimeout(() => {
        timers.delete(timer);
        wake();
      }, after);
      timers.add(timer);
    },
    clear() {
      for (const timer of timers) clearTimeout(timer);
    },
  };
}

function findSoon({ db, clock }: Newsroom): Promise<{ id: string; at: Date }[]> {
  const now = clock.now();
  return db.schedule.findMany({
    where: { state: "waiting", at: { gt: now, lte: new Date(now.getTime() + horizon) } },
    select: { id: true, at: true },
  });
}

/** The database rang a moment before the clock of this process strikes. */
async function until({ clock }: Newsroom, at: Date): Promise<void> {
  const early = at.getTime() - clock.now().getTime();
  if (early > 0 && early <= patience) await new Promise((resolve) => setTimeout(resolve, early));
}
