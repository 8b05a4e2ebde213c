import { systemClock } from "#lib/platform/clock";
import { db } from "#lib/platform/db";
import { env, serveFrom } from "#lib/platform/env";
import { closePools } from "#lib/platform/pool";
import { applyMigrations } from "#lib/platform/postgres/migration-engine";
import { joinDatabase } from "#lib/platform/postgres/open-database";
import { seedOnce, seedSentence } from "#prisma/seed";
import { runCommand } from "./run-command.ts";

/** `npm run db:seed`: the demo newsroom, in a database that has no edition yet. */
await runCommand(async () => {
  const database = await joinDatabase(env());
  try {
    serveFrom(database.url);
    await applyMigrations(database.url);
    const outcome = await seedOnce({
      db: db(),
      clock: systemClock,
      actor: { kind: "job", name: "seed" },
    });
    process.stdout.write(`${seedSentence[outcome]}\n`);
    return 0;
  } finally {
    await closePools();
    await database.close();
  }
});
