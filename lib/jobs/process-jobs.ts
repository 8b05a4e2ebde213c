import "server-only";
import type { Running } from "#lib/jobs/repeat";
import { runJobs } from "#lib/jobs/run-jobs";
import { systemClock } from "#lib/platform/clock";
import { db } from "#lib/platform/db";
import { log } from "#lib/platform/log";
import { deskPool } from "#lib/platform/pool";

// The server and Next's bundles load this module apart: who starts is not who stops.
const key = Symbol.for("dateline.jobs");
const shared = globalThis as { [key]?: Running };

/** Starts what runs by itself, once in a process however often it is asked for. */
export function startJobs(): void {
  shared[key] ??= runJobs({ db: db(), clock: systemClock, pool: deskPool(), log });
}

/** Lets what is under way come to its end, and begins nothing more. */
export async function stopJobs(): Promise<void> {
  await shared[key]?.stop();
  delete shared[key];
}
