import { availableParallelism } from "node:os";
import { renderWaiting } from "#lib/jobs/render-waiting";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { systemClock } from "#lib/platform/clock";
import { db } from "#lib/platform/db";
import { env, serveFrom } from "#lib/platform/env";
import { log } from "#lib/platform/log";
import { onlyOne } from "#lib/platform/only-one";
import { closePools, deskPool } from "#lib/platform/pool";
import { applyMigrations } from "#lib/platform/postgres/migration-engine";
import { joinDatabase } from "#lib/platform/postgres/open-database";
import { seedOnce, seedSentence } from "#prisma/seed";
import { runCommand } from "./run-command.ts";

/** `npm run db:seed`: the demo newsroom, in a database that has no edition yet, with its pictures in all sizes. */
await runCommand(async () => {
  const database = await joinDatabase(env());
  try {
    serveFrom(database.url);
    await applyMigrations(database.url);
    const newsroom: Newsroom = {
      db: db(),
      clock: systemClock,
      actor: { kind: "job", name: "seed" },
    };
    const outcome = await seedOnce(newsroom);
    // Nothing may be running that does it behind the scenes, and nobody reads meanwhile.
    const atOnce = availableParallelism();
    await onlyOne(deskPool(), "renditions", () => renderWaiting(newsroom, { log, atOnce }));
    process.stdout.write(`${seedSentence[outcome]}\n`);
    return 0;
  } finally {
    await closePools();
    await database.close();
  }
});
