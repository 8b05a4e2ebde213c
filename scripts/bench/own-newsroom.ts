import type { Newsroom } from "#lib/newsroom/newsroom";
import { systemClock } from "#lib/platform/clock";
import { db } from "#lib/platform/db";
import { serveFrom } from "#lib/platform/env";
import { closePools } from "#lib/platform/pool";
import { applyMigrations } from "#lib/platform/postgres/migration-engine";
import { ownDatabase } from "#lib/platform/postgres/open-database";
import { withTemporaryFolder } from "./temporary-folder.ts";

/** Works in an empty newsroom on a database that is gone afterwards. */
export async function withOwnNewsroom(work: (newsroom: Newsroom) => Promise<void>): Promise<void> {
  await withTemporaryFolder(async (dataDir, atEnd) => {
    const database = await ownDatabase({ DATABASE_URL: undefined, DATA_DIR: dataDir });
    atEnd(database.close);
    serveFrom(database.url);
    atEnd(closePools);
    await applyMigrations(database.url);
    await work({ db: db(), clock: systemClock, actor: { kind: "job", name: "bench" } });
  });
}
