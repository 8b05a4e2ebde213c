import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { formatEnvExample } from "./format-env-example.ts";
import { runCommand } from "./run-command.ts";

/** Writes `.env.example` anew from the schema of the environment. */
await runCommand(async () => {
  await writeFile(join(import.meta.dirname, "..", ".env.example"), formatEnvExample());
  return 0;
});
