import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { postgresAccount } from "#lib/platform/postgres/account";
import { findBinaries } from "#lib/platform/postgres/binaries";

const run = promisify(execFile);

/**
 * Stops the Postgres of a running site behind its back.
 *
 * @returns starts it again under the same address
 */
export async function stopPostgres(dataDir: string): Promise<() => Promise<void>> {
  const home = join(dataDir, "postgres");
  const account = await postgresAccount();
  const { pg_ctl } = await findBinaries(account);
  const port = (await readFile(join(home, "postmaster.pid"), "utf8")).split("\n")[3];
  const as = { cwd: "/", ...(account !== null && { uid: account.uid, gid: account.gid }) };
  await run(pg_ctl, ["stop", "-D", home, "-m", "fast", "-w"], as);
  return async () => {
    const flags = `-p ${port} -h 127.0.0.1 -k ''`;
    const log = join(home, "server.log");
    await run(pg_ctl, ["start", "-D", home, "-w", "-l", log, "-o", flags], as);
  };
}
