import { parseArgs } from "node:util";
import { systemClock } from "#lib/platform/clock";
import { db } from "#lib/platform/db";
import { serveFrom } from "#lib/platform/env";
import { closePools } from "#lib/platform/pool";
import { applyMigrations } from "#lib/platform/postgres/migration-engine";
import { ownDatabase } from "#lib/platform/postgres/open-database";
import { fillDesk } from "./bench/fill-desk.ts";
import { measureDesk } from "./bench/measure-desk.ts";
import { withTemporaryFolder } from "./bench/temporary-folder.ts";
import { runCommand } from "./run-command.ts";

/**
 * `node scripts/run.mjs bench-desk`: measures the lists of the desk on stories that it invents, in a database
 * that is gone afterwards.
 *   --stories N      how many; 100,000 otherwise
 */
await runCommand(async () => {
  const { values } = parseArgs({ options: { stories: { type: "string", default: "100000" } } });
  await withTemporaryFolder(async (dataDir, atEnd) => {
    const database = await ownDatabase({ DATABASE_URL: undefined, DATA_DIR: dataDir });
    atEnd(database.close);
    serveFrom(database.url);
    atEnd(closePools);
    await applyMigrations(database.url);
    const actor = { kind: "job" as const, name: "bench" };
    const newsroom = { db: db(), clock: systemClock, actor };
    say(`Inventing ${Number(values.stories).toLocaleString("en")} stories…`);
    const desk = await fillDesk(newsroom, Number(values.stories));
    say("| list | p50 ms | slowest of 15 |\n| --- | ---: | ---: |");
    for (const { name, p50, worst } of await measureDesk(newsroom, desk)) {
      say(`| ${name} | ${p50.toFixed(0)} | ${worst.toFixed(0)} |`);
    }
  });
  return 0;
});

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
