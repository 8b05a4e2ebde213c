import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chown, mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { totalmem } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { AppError, messageOf } from "#lib/platform/errors";
import { type Account, canReach, postgresAccount } from "#lib/platform/postgres/account";
import { type Binaries, findBinaries } from "#lib/platform/postgres/binaries";
import { sharedBuffers } from "#lib/platform/postgres/shared-buffers";

const run = promisify(execFile);

export type EmbeddedPostgres = {
  /** Address of the database `dateline` on this server. */
  url: string;
  /** Stops the server cleanly; nothing of it stays behind but its data. */
  stop(): Promise<void>;
};

type Options = {
  /** Flags for the server, for example `-c fsync=off` in tests. */
  flags?: string[];
};

/**
 * Starts the Postgres that ships with the project on a free port of this machine, with its data under
 * `<dataDir>/postgres`. The data is made on the first start; after a crash Postgres recovers it by itself, and
 * a server that outlived a killed process is stopped first. The caller holds the lock of the data folder.
 */
export async function startEmbeddedPostgres(
  dataDir: string,
  options: Options = {},
): Promise<EmbeddedPostgres> {
  const account = await postgresAccount();
  const binaries = await findBinaries(account);
  const home = resolve(dataDir, "postgres");
  await mkdir(dataDir, { recursive: true });
  await requireReach(home, account);
  const password = await passwordOf(dataDir);
  if (!(await isThere(join(home, "PG_VERSION"))))
    await initialise({ binaries, home, password, account });
  await stopServer(binaries, home, account);
  const port = await freePort();
  await startServer({ binaries, home, port, flags: options.flags ?? [], account });
  return {
    url: addressOf(password, port),
    stop: () => stopServer(binaries, home, account),
  };
}

/** The address of the server that another process runs on a data folder, or null. */
export async function findRunningPostgres(dataDir: string): Promise<string | null> {
  const lines = await readFile(resolve(dataDir, "postgres", "postmaster.pid"), "utf8").catch(
    () => "",
  );
  const port = Number(lines.split("\n")[3]);
  return port > 0 ? addressOf(await passwordOf(dataDir), port) : null;
}

function addressOf(password: string, port: number): string {
  return `postgresql://dateline:${password}@127.0.0.1:${port}/dateline`;
}

async function requireReach(home: string, account: Account | null): Promise<void> {
  if (account === null || (await canReach(account, home))) return;
  throw new AppError(
    "unavailable",
    `Postgres cannot run as root, and the account “${account.name}” may not enter the folder above ${home}. ` +
      "Start Dateline as an ordinary user, or set DATA_DIR to a folder that everybody may enter, such as /var/lib/dateline.",
  );
}

async function passwordOf(dataDir: string): Promise<string> {
  const file = join(dataDir, "postgres-password");
  const known = await readFile(file, "utf8").catch(() => null);
  if (known !== null) return known;
  const password = randomBytes(24).toString("base64url");
  await writeFile(file, password, { mode: 0o600 });
  return password;
}

/** Made aside and moved into place, so that a start killed half-way leaves nothing that looks whole. */
async function initialise(to: {
  binaries: Binaries;
  home: string;
  password: string;
  account: Account | null;
}): Promise<void> {
  const made = `${to.home}-new`;
  const passwordFile = `${made}-password`;
  await rm(made, { recursive: true, force: true });
  await mkdir(made, { mode: 0o700 });
  await writeFile(passwordFile, to.password, { mode: 0o600 });
  if (to.account !== null) {
    for (const path of [made, passwordFile]) await chown(path, to.account.uid, to.account.gid);
  }
  // The provider “builtin” sorts and folds Unicode alike on every machine.
  const locale = ["--locale-provider=builtin", "--locale=C.UTF-8", "-E", "UTF8"];
  const login = ["-U", "dateline", "-A", "scram-sha-256", `--pwfile=${passwordFile}`];
  await run(to.binaries.initdb, ["-D", made, ...login, ...locale], {
    ...identity(to.account),
    cwd: "/",
  });
  await rm(passwordFile);
  await rename(made, to.home);
}

async function startServer(to: {
  binaries: Binaries;
  home: string;
  port: number;
  flags: string[];
  account: Account | null;
}): Promise<void> {
  const buffers = sharedBuffers({ machine: totalmem(), allowed: process.constrainedMemory() });
  const settings = ["-c max_connections=60", `-c shared_buffers=${buffers}MB`];
  const flags = [`-p ${to.port}`, "-h 127.0.0.1", "-k ''", ...settings, ...to.flags];
  const log = join(to.home, "server.log");
  try {
    await run(
      to.binaries.pg_ctl,
      ["start", "-D", to.home, "-w", "-t", "60", "-l", log, "-o", flags.join(" ")],
      { ...identity(to.account), cwd: "/" },
    );
  } catch (cause) {
    const tail = (await readFile(log, "utf8").catch(() => "")).trimEnd().split("\n").at(-1) ?? "";
    throw new AppError("unavailable", `Postgres did not start: ${tail || messageOf(cause)}`, {
      cause,
    });
  }
}

async function stopServer(
  binaries: Binaries,
  home: string,
  account: Account | null,
): Promise<void> {
  if (!(await isThere(join(home, "postmaster.pid")))) return;
  await run(binaries.pg_ctl, ["stop", "-D", home, "-m", "fast", "-w", "-t", "60"], {
    ...identity(account),
    cwd: "/",
  }).catch(() => {
    // Not running: what is left of a crash, which the next start recovers.
  });
}

function identity(account: Account | null): { uid?: number; gid?: number } {
  return account === null ? {} : { uid: account.uid, gid: account.gid };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === "string") throw new Error("No free port was given.");
  return address.port;
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
