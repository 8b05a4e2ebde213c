import { chmod, mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** An empty data folder; run by root, Postgres works under another account, which has to enter. */
export async function makeDataDir(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), "dateline-e2e-"));
  await chmod(dataDir, 0o755);
  return dataDir;
}

/** Removes a data folder, and first ends the Postgres that a killed site left behind on it. */
export async function removeDataDir(dataDir: string): Promise<void> {
  const pid = await findPostmaster(dataDir);
  if (pid !== null) {
    signal(pid, "SIGINT");
    for (let tries = 0; tries < 100 && isRunning(pid); tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  await rm(dataDir, { recursive: true, force: true, maxRetries: 3 });
}

/** The process of the Postgres on a data folder, or null when none runs. */
export async function findPostmaster(dataDir: string): Promise<number | null> {
  const file = join(dataDir, "postgres", "postmaster.pid");
  const lines = await readFile(file, "utf8").catch(() => "");
  const pid = Number.parseInt(lines, 10);
  return pid > 0 && isRunning(pid) ? pid : null;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === "string") throw new Error("No free port was given.");
  return address.port;
}

function isRunning(pid: number): boolean {
  return signal(pid, 0);
}

function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}
