import { startJobs, stopJobs } from "#lib/jobs/process-jobs";
import { env, serveFrom } from "#lib/platform/env";
import { closePools } from "#lib/platform/pool";
import { applyMigrations } from "#lib/platform/postgres/migration-engine";
import { joinDatabase } from "#lib/platform/postgres/open-database";
import { runCommand } from "./run-command.ts";

/** `npm run worker`: what runs by itself, without a site; the site beside it may then run with JOBS=0. */
await runCommand(async () => {
  const database = await joinDatabase(env());
  try {
    serveFrom(database.url);
    await applyMigrations(database.url);
    const stopped = new Promise<void>((resolve) => {
      for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, resolve);
    });
    startJobs();
    process.stdout.write("Whatever is scheduled happens from here. End it with Ctrl+C.\n");
    await stopped;
    return 0;
  } finally {
    await stopJobs();
    await closePools();
    await database.close();
  }
});
