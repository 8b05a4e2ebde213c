import "server-only";
import type { Pool } from "pg";
import { sweepOutside } from "#lib/intake/sweep-outside";
import { makeFeedPolling } from "#lib/jobs/feed-polling";
import { makeImportProcess } from "#lib/jobs/import-process";
import { makeOutgoingPings } from "#lib/jobs/outgoing-pings";
import { makeRenditionProcess } from "#lib/jobs/rendition-process";
import { type Running, repeat } from "#lib/jobs/repeat";
import { runDueSchedules } from "#lib/jobs/run-due-schedules";
import { openScheduleQueue, type ScheduleQueue } from "#lib/jobs/schedule-queue";
import { sweepImports } from "#lib/migration/imports/sweep-imports";
import type { Newsroom } from "#lib/newsroom/newsroom";
import type { Clock } from "#lib/platform/clock";
import type { Db } from "#lib/platform/db";
import type { Log } from "#lib/platform/log";
import { fillSearch } from "#lib/publishing/fill-search";
import { findStopWords } from "#lib/publishing/find-stop-words";
import { markLacking } from "#lib/publishing/mark-lacking";
import { runDueFronts } from "#lib/publishing/run-due-fronts";
import { sweepBreaking } from "#lib/publishing/sweep-breaking";
import { sweepExpiredPicks } from "#lib/publishing/sweep-expired-picks";
import { sweepInvalidations } from "#lib/publishing/sweep-invalidations";

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

export type Jobs = { db: Db; clock: Clock; pool: Pool; log: Log };

/**
 * Everything that happens by itself: plans at their time, and sweeps. Answers at once and holds nothing up; a
 * database that is away is waited for, since each piece of work is tried again at its next turn. As many
 * processes may run this as there are: whatever it does, it does once.
 */
export function runJobs({ db, clock, pool, log }: Jobs): Running {
  const newsroom: Newsroom = { db, clock, actor: { kind: "job", name: "schedules" } };
  const queue = keepOpen(() => openScheduleQueue({ newsroom, pool, log }));
  const imports = makeImportProcess({ db, log });
  const renditions = makeRenditionProcess({ db, log });
  const feeds = makeFeedPolling({
    newsroom: { ...newsroom, actor: { kind: "job", name: "feeds" } },
    log,
  });
  const pings = makeOutgoingPings({ ...newsroom, actor: { kind: "job", name: "pings" } });
  const repeated = [
    { every: 20 * second, what: "the queue of schedules", work: queue.fill },
    {
      every: minute,
      what: "schedules that are due",
      work: () => runDueSchedules(newsroom, log),
    },
    { every: 10 * second, what: "fronts that are due", work: () => runDueFronts(newsroom, log) },
    { every: minute, what: "expired picks", work: () => sweepExpiredPicks(db, clock) },
    { every: minute, what: "news that broke", work: () => sweepBreaking(db, clock) },
    { every: 15 * second, what: "source feeds", work: feeds.look },
    { every: minute, what: "outside items that are too old", work: () => sweepOutside(db, clock) },
    { every: 5 * second, what: "who is told of changes", work: pings.look },
    { every: 2 * second, what: "archives that move in", work: imports.look },
    { every: 5 * second, what: "pictures to be made smaller", work: renditions.look },
    {
      every: hour,
      what: "files of old imports",
      work: () => sweepImports({ ...newsroom, actor: { kind: "job", name: "imports" } }),
    },
    { every: hour, what: "articles that no search finds", work: () => fillSearch(db) },
    { every: hour, what: "words of nearly every article", work: () => findStopWords(db) },
    {
      every: 5 * second,
      what: "articles that lack such a word",
      work: async () => void (await markLacking(db)),
    },
    { every: hour, what: "old invalidations", work: () => sweepInvalidations(db, clock) },
  ].map((work) => repeat({ ...work, log }));
  return {
    async stop() {
      await Promise.all([feeds.stop(), pings.stop(), ...repeated.map((one) => one.stop())]);
      await Promise.all([queue.stop(), imports.stop(), renditions.stop()]);
    },
  };
}

/** Opens the queue when it is first needed, and again when that did not work. */
function keepOpen(open: () => Promise<ScheduleQueue>): ScheduleQueue {
  let opened: ScheduleQueue | null = null;
  return {
    async fill() {
      opened ??= await open();
      await opened.fill();
    },
    async stop() {
      await opened?.stop();
    },
  };
}
