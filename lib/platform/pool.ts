import pg from "pg";
import { env } from "#lib/platform/env";
import { AppError } from "#lib/platform/errors";
import { log } from "#lib/platform/log";

type Pools = { desk?: pg.Pool; published?: pg.Pool; search?: pg.Pool };

// One set of connections for the process: the server and Next's bundles load this module apart.
const key = Symbol.for("dateline.pools");
const shared = globalThis as { [key]?: Pools };

/** Connections that may do whatever the database user may. */
export function deskPool(): pg.Pool {
  const pools = all();
  pools.desk ??= makePool({
    application_name: "dateline",
    // Fifty rows of a list never earn what starting workers costs; with few processors it is most of the wait.
    onConnect: async (client) => {
      await client.query("SET max_parallel_workers_per_gather = 0");
    },
  });
  return pools.desk;
}

/**
 * Connections for everything that readers see: read-only, and as the role `dateline_reader`, which can select
 * from the published tables alone, where this database has that role.
 */
export function publishedPool(): pg.Pool {
  const pools = all();
  if (pools.published === undefined) {
    pools.published = makePool({
      application_name: "dateline published",
      statement_timeout: 10_000,
      // Awaited before the connection is handed out: no query can run with more rights.
      onConnect: async (client) => {
        await client.query(becomeReader);
      },
    });
  }
  return pools.published;
}

/**
 * Connections for searches, with the same rights: few, so that many searches at once hold up no page. To Postgres a text
 * costs as little to look through as a number, and it would read all of them rather than the index.
 */
export function searchPool(): pg.Pool {
  const pools = all();
  pools.search ??= makePool({
    application_name: "dateline search",
    max: 4,
    statement_timeout: 10_000,
    onConnect: async (client) => {
      await client.query(becomeReader);
      await client.query(
        "SET enable_seqscan = off; SET max_parallel_workers_per_gather = 0; SET jit = off; SET work_mem = '32MB'",
      );
    },
  });
  return pools.search;
}

const becomeReader = `
  SELECT set_config('default_transaction_read_only', 'on', false),
    (SELECT set_config('role', rolname, false) FROM pg_roles
      WHERE rolname = 'dateline_reader' AND pg_has_role(rolname, 'MEMBER'))`;

export async function closePools(): Promise<void> {
  const { desk, published, search } = all();
  shared[key] = {};
  await Promise.all([desk?.end(), published?.end(), search?.end()]);
}

function all(): Pools {
  shared[key] ??= {};
  return shared[key];
}

function makePool(options: pg.PoolConfig): pg.Pool {
  const { DATABASE_URL } = env();
  if (DATABASE_URL === undefined) {
    throw new AppError("unavailable", "No database is set: run `npm start`, or set DATABASE_URL.");
  }
  const pool = new pg.Pool({
    connectionString: DATABASE_URL,
    max: 10,
    allowExitOnIdle: true,
    // Between two clicks of an editor lies more than the ten seconds after which one would have to be opened anew.
    idleTimeoutMillis: 300_000,
    // A process that is still loading may be too busy to notice for seconds that it was let in.
    connectionTimeoutMillis: 10_000,
    ...options,
  });
  // An idle connection that the server ended is replaced at the next query; without this it ends the process.
  pool.on("error", (error) => log.warn("a database connection was lost", { error: error.message }));
  return pool;
}
