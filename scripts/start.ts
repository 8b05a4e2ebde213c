import { spawn } from "node:child_process";
import { join } from "node:path";
import { env, environmentForChild, serveFrom, siteUrlOf } from "#lib/platform/env";
import { ownDatabase } from "#lib/platform/postgres/open-database";
import { buildWhenStale } from "./build-when-stale.ts";
import { prepareDatabase } from "./prepare-database.ts";
import { runCommand } from "./run-command.ts";

/** `npm start`: a database, its tables, something to read, a build, and the site. */
await runCommand(async () => {
  const environment = env();
  const database = await ownDatabase(environment);
  try {
    serveFrom(database.url);
    await prepareDatabase(database.url);
    await buildWhenStale();
    return await serve(siteUrlOf(environment));
  } finally {
    await database.close();
  }
});

/** Serves in a process of its own until that ends; the database stops only after it. */
async function serve(siteUrl: string): Promise<number> {
  const server = join(import.meta.dirname, "..", "server.ts");
  const more = { NODE_ENV: "production", SITE_URL: siteUrl };
  const child = spawn(process.execPath, [...process.execArgv, server], {
    stdio: "inherit",
    env: environmentForChild(more),
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => child.kill("SIGTERM"));
  }
  return new Promise((resolve) => child.on("exit", (code) => resolve(code ?? 0)));
}
