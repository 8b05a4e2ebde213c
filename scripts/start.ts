import { env, serveFrom, siteUrlOf } from "#lib/platform/env";
import { ownDatabase } from "#lib/platform/postgres/open-database";
import { buildWhenStale } from "./build-when-stale.ts";
import { prepareDatabase } from "./prepare-database.ts";
import { runCommand } from "./run-command.ts";
import { serveSite } from "./serve-site.ts";

/** `npm start`: a database, its tables, something to read, a build, and the site. */
await runCommand(async () => {
  const environment = env();
  const database = await ownDatabase(environment);
  try {
    serveFrom(database.url);
    await prepareDatabase(database.url);
    await buildWhenStale();
    return await serveSite("production", siteUrlOf(environment));
  } finally {
    await database.close();
  }
});
