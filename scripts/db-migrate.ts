import { env } from "#lib/platform/env";
import { applyMigrations } from "#lib/platform/postgres/migration-engine";
import { joinDatabase } from "#lib/platform/postgres/open-database";
import { runCommand } from "./run-command.ts";

/** `npm run db:migrate`: applies the migrations that the database does not have yet. */
await runCommand(async () => {
  const database = await joinDatabase(env());
  try {
    const applied = await applyMigrations(database.url);
    process.stdout.write(
      applied.length === 0 ? "The database is up to date.\n" : `Applied ${applied.join(", ")}.\n`,
    );
    return 0;
  } finally {
    await database.close();
  }
});
