import { env, serveFrom, siteUrlOf } from "#lib/platform/env";
import { ownDatabase } from "#lib/platform/postgres/open-database";
import { prepareDatabase } from "./prepare-database.ts";
import { runCommand } from "./run-command.ts";
import { serveSite } from "./serve-site.ts";

/** `npm run dev`: a database, its tables, something to read, and a site that shows changes as they are made. */
await runCommand(async () => {
  const environment = env();
  const database = await ownDatabase(environment);
  try {
    serveFrom(database.url);
    await prepareDatabase(database.url);
    return await serveSite("development", siteUrlOf(environment));
  } finally {
    await database.close();
  }
});
