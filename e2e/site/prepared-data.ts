import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { makeDataDir, removeDataDir } from "./data-dir.ts";
import { runCommand } from "./run-command.ts";

const run = promisify(execFile);
const variable = "DATELINE_E2E_PREPARED";

/**
 * Makes a data folder with the demo newsroom and nothing running on it, once for all tests; whoever wants a site
 * of their own takes a copy.
 *
 * @returns removes it
 */
export async function prepareData(): Promise<() => Promise<void>> {
  const dataDir = await makeDataDir();
  const { code, said, complained } = await runCommand("db-seed", {
    settings: { DATA_DIR: dataDir },
  });
  if (code !== 0) {
    await removeDataDir(dataDir);
    throw new Error(`The demo newsroom could not be made:\n${said}\n${complained}`);
  }
  process.env[variable] = dataDir;
  return () => removeDataDir(dataDir);
}

/** A data folder with the demo newsroom that nobody else uses. */
export async function copyPrepared(): Promise<string> {
  const prepared = process.env[variable];
  if (prepared === undefined) throw new Error("The demo newsroom has not been made yet.");
  const dataDir = await makeDataDir();
  // Postgres wants its files to stay the account's that made them, which Node's own copying forgets.
  await run("cp", ["-a", `${prepared}/.`, dataDir]);
  return dataDir;
}
