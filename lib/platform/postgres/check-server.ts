import pg from "pg";
import { AppError, messageOf } from "#lib/platform/errors";

const oldest = 15;

/** Throws one sentence when a database cannot be reached or its server is too old. */
export async function checkServer(url: string): Promise<void> {
  requireVersion(await serverVersion(url));
}

/** `version` as Postgres counts it: 150004 is 15.4. */
export function requireVersion(version: number): void {
  const major = Math.floor(version / 10_000);
  if (major >= oldest) return;
  throw new AppError(
    "unavailable",
    `Dateline needs Postgres ${oldest} or newer; the server of DATABASE_URL is version ${major}.`,
  );
}

async function serverVersion(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string }>(
      "SELECT current_setting('server_version_num') AS version",
    );
    return Number(rows[0]?.version);
  } catch (cause) {
    const { host, pathname } = new URL(url);
    throw new AppError(
      "unavailable",
      `The database ${pathname.slice(1)} on ${host} cannot be used: ${messageOf(cause)}. Start it, or correct DATABASE_URL.`,
      { cause },
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}
