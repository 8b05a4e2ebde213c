import { readFileSync, rmSync } from "node:fs";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { ensureDatabase, withServer } from "#lib/platform/postgres/create-database";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "#lib/platform/postgres/embedded";
import { applyMigrations } from "#lib/platform/postgres/migration-engine";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the migrated database that each test file gets a copy of. */
    templateUrl: string;
    /** Where tests keep files. */
    mediaDir: string;
  }
}

/** What is lost with the machine does not matter here; speed does. */
const flags = ["-c fsync=off", "-c synchronous_commit=off", "-c full_page_writes=off"];

/**
 * Starts one Postgres for the whole run and makes the database that test files copy. Everything goes again at
 * the end, whether the tests passed or not.
 */
export default async function provideTemplate(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), "dateline-tests-"));
  // Run by root, Postgres works under another account, which has to enter.
  await chmod(dataDir, 0o755);
  let postgres: EmbeddedPostgres | undefined;
  const endInHaste = () => stopAtOnce(dataDir);
  const end = async () => {
    await postgres?.stop();
    await rm(dataDir, { recursive: true, force: true });
    process.off("exit", endInHaste);
  };
  process.on("exit", endInHaste);
  for (const signal of ["SIGTERM", "SIGHUP"] as const) process.once(signal, () => process.exit(1));
  try {
    postgres = await startEmbeddedPostgres(dataDir, { flags });
    project.provide("templateUrl", await makeTemplate(postgres.url));
    project.provide("mediaDir", join(dataDir, "media"));
    return end;
  } catch (error) {
    await end();
    throw error;
  }
}

/** An interrupted run cannot wait for promises: the server is told to quit, and its files go. */
function stopAtOnce(dataDir: string): void {
  try {
    const [line] = readFileSync(join(dataDir, "postgres", "postmaster.pid"), "utf8").split("\n");
    const pid = Number(line);
    process.kill(pid, "SIGQUIT");
    for (let tries = 0; tries < 50 && process.kill(pid, 0); tries += 1) sleep(40);
  } catch {
    // It does not run, or not any more.
  }
  rmSync(dataDir, { recursive: true, force: true });
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

async function makeTemplate(url: string): Promise<string> {
  await ensureDatabase(url);
  await applyMigrations(url);
  await withServer(url, async (client) => {
    await client.query("ALTER DATABASE dateline IS_TEMPLATE true");
  });
  return url;
}
