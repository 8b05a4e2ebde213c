import { systemClock } from "#lib/platform/clock";
import { db } from "#lib/platform/db";
import { serveFrom } from "#lib/platform/env";
import { closePools } from "#lib/platform/pool";
import { applyMigrations } from "#lib/platform/postgres/migration-engine";
import { ownDatabase } from "#lib/platform/postgres/open-database";
import type { Fill } from "./fill-aside.ts";
import { fillPaper } from "./fill-paper.ts";

/** Runs as a process of its own: fills the database that its parent names, and answers with what is in it. */
process.once("message", async ({ dataDir, articles }: Fill) => {
  const database = await ownDatabase({ DATA_DIR: dataDir });
  try {
    serveFrom(database.url);
    await applyMigrations(database.url);
    const actor = { kind: "job" as const, name: "bench" };
    const paper = await fillPaper({ db: db(), clock: systemClock, actor }, articles);
    process.send?.(paper);
  } finally {
    await closePools();
    await database.close();
  }
  process.disconnect();
});
