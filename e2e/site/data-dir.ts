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

/** Below the ports that systems give to whoever connects somewhere, which take a free one at any moment. */
export async function freePort(): Promise<number> {
  const port = 20_000 + Math.floor(Math.random() * 10_000);
  const server = createServer();
  const isFree = await new Promise<boolean>((resolve) => {
    server.on("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => resolve(true));
  });
  if (!isFree) return freePort();
  await new Promise((done) => server.close(done));
  return port;
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
