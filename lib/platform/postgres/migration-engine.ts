import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { SchemaEngine } from "@prisma/schema-engine-wasm";
import pg from "pg";

const prismaDir = join(import.meta.dirname, "../../../prisma");
const filters = { externalTables: [], externalEnums: [] };

/**
 * Applies the migrations of `prisma/migrations` that a database does not have yet, each whole or not at all,
 * and keeps `_prisma_migrations` as `prisma migrate deploy` does. The engine is Prisma's own, as WebAssembly,
 * because its native one would have to be downloaded.
 *
 * @returns the names of the migrations that were applied
 */
export async function applyMigrations(url: string): Promise<string[]> {
  return withEngine(url, async (engine) => {
    const migrationsList = await readMigrations();
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters });
    return appliedMigrationNames;
  });
}

/** The SQL that leads from one text of schema.prisma (empty for none) to another. */
export async function diffSchemas(url: string, from: string, to: string): Promise<string> {
  return withEngine(url, async (engine) => {
    const result = await engine.diff({
      from: from === "" ? { tag: "empty" } : { tag: "schemaDatamodel", files: [schemaFile(from)] },
      to: { tag: "schemaDatamodel", files: [schemaFile(to)] },
      script: true,
      exitCode: null,
      filters,
    });
    return result.stdout ?? "";
  });
}

function schemaFile(content: string): { path: string; content: string } {
  return { path: join(prismaDir, "schema.prisma"), content };
}

async function withEngine<T>(url: string, work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  const pool = new pg.Pool({ connectionString: url, max: 2, allowExitOnIdle: true });
  const adapter = bindMigrationAwareSqlAdapterFactory(new WholeScriptPg(pool));
  const engine = await SchemaEngine.new({ datamodels: undefined }, () => {}, adapter);
  try {
    return await work(engine);
  } finally {
    engine.free();
    await pool.end();
  }
}

/** Sends a migration in one piece: split at every semicolon, functions and triggers would break. */
class WholeScriptPg extends PrismaPg {
  override async connect() {
    const connection = await super.connect();
    connection.executeScript = async (script) => {
      await connection.underlyingDriver().query(script);
    };
    return connection;
  }
}

async function readMigrations() {
  const baseDir = join(prismaDir, "migrations");
  const entries = await readdir(baseDir, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const migrationDirectories = await Promise.all(
    names.sort().map(async (name) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: await readMigration(join(baseDir, name)) },
    })),
  );
  const lock = await readFile(join(baseDir, "migration_lock.toml"), "utf8");
  return {
    baseDir,
    lockfile: { path: "migration_lock.toml", content: lock },
    migrationDirectories,
    shadowDbInitScript: "",
  };
}

async function readMigration(directory: string) {
  const value = await readFile(join(directory, "migration.sql"), "utf8");
  return { tag: "ok" as const, value };
}
