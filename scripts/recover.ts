import { recoverAdmin } from "#lib/desk/people/recover-admin";
import { systemClock } from "#lib/platform/clock";
import { db } from "#lib/platform/db";
import { env, serveFrom } from "#lib/platform/env";
import { closePools } from "#lib/platform/pool";
import { applyMigrations } from "#lib/platform/postgres/migration-engine";
import { joinDatabase } from "#lib/platform/postgres/open-database";
import { runCommand } from "./run-command.ts";

/**
 * `npm run recover [-- E-MAIL]`: for a newsroom whose administrator lost the password. Prints a link to a new
 * one, which holds once and for an hour. Exit code 1 when it cannot tell which administrator is meant.
 */
await runCommand(async () => {
  const database = await joinDatabase(env());
  try {
    serveFrom(database.url);
    await applyMigrations(database.url);
    const newsroom = {
      db: db(),
      clock: systemClock,
      actor: { kind: "job", name: "recover" },
    } as const;
    const recovered = await recoverAdmin(newsroom, { email: process.argv[2] });
    if (!recovered.ok) {
      process.stderr.write(`${recovered.issues.map(({ message }) => message).join(" ")}\n`);
      return 1;
    }
    const { email, link } = recovered.value;
    process.stdout.write(`${email} chooses a new password here, once:\n${link}\n`);
    return 0;
  } finally {
    await closePools();
    await database.close();
  }
});
