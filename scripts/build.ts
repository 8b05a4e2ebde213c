import { rm } from "node:fs/promises";
import { join } from "node:path";
import { buildWhenStale } from "./build-when-stale.ts";
import { runCommand } from "./run-command.ts";

/** `npm run build`: a production build from scratch. Needs no database. */
await runCommand(async () => {
  await rm(join(import.meta.dirname, "..", ".next", "dateline-sources"), { force: true });
  await buildWhenStale();
  return 0;
});
