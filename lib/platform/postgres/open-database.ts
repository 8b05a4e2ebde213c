import type { Environment } from "#lib/platform/env";
import { AppError } from "#lib/platform/errors";
import { checkServer } from "#lib/platform/postgres/check-server";
import { ensureDatabase } from "#lib/platform/postgres/create-database";
import { lockDataDir } from "#lib/platform/postgres/data-lock";
import { findRunningPostgres, startEmbeddedPostgres } from "#lib/platform/postgres/embedded";
import { requireDataDir } from "#lib/platform/postgres/require-data-dir";

export type OpenDatabase = { url: string; close(): Promise<void> };
type From = Pick<Environment, "DATABASE_URL" | "DATA_DIR">;

/**
 * The database that a site serves from: the one of DATABASE_URL, or Dateline's own under DATA_DIR, started
 * here and stopped by `close`. Throws a sentence when the folder cannot be written in, when another start
 * holds it, when the server cannot be reached, or when it is too old.
 */
export async function ownDatabase({ DATABASE_URL, DATA_DIR }: From): Promise<OpenDatabase> {
  if (DATABASE_URL !== undefined) {
    await checkServer(DATABASE_URL);
    return { url: DATABASE_URL, close: async () => undefined };
  }
  await requireDataDir(DATA_DIR);
  const unlock = await lockDataDir(DATA_DIR);
  try {
    const postgres = await startEmbeddedPostgres(DATA_DIR);
    await ensureDatabase(postgres.url);
    const close = async () => {
      await postgres.stop();
      await unlock();
    };
    return { url: postgres.url, close };
  } catch (error) {
    await unlock();
    throw error;
  }
}

/** The same for a command that may run beside a running site: it joins the database that is there. */
export async function joinDatabase(from: From): Promise<OpenDatabase> {
  try {
    return await ownDatabase(from);
  } catch (error) {
    const isHeld = error instanceof AppError && error.kind === "conflict";
    const url = isHeld ? await findRunningPostgres(from.DATA_DIR) : null;
    if (url === null) throw error;
    return { url, close: async () => undefined };
  }
}
