import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { joinDatabase } from "#lib/platform/postgres/open-database";
import type { RunningSite } from "./run-site.ts";

/** Readers come to a site whose pictures have been made smaller and lighter, as some minutes after its first start. */
export async function untilRendered(site: RunningSite, dataDir: string): Promise<void> {
  const { url: connectionString } = await joinDatabase({ DATA_DIR: dataDir });
  const client = new pg.Client({ connectionString });
  await client.connect();
  const isWaiting = async () => {
    const { rowCount } = await client.query(
      `SELECT FROM "MediaFile" WHERE "lightenedAt" IS NULL AND "width" IS NOT NULL LIMIT 1`,
    );
    return rowCount !== 0;
  };
  while (await isWaiting()) await wait(500);
  await client.end();
  // The home page was asked for before that, and is made anew behind whoever asks next.
  await wait(3_000);
  await (await fetch(site.url)).text();
  await wait(3_000);
}
