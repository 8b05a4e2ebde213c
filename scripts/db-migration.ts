import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { env } from "#lib/platform/env";
import { AppError } from "#lib/platform/errors";
import { diffSchemas } from "#lib/platform/postgres/migration-engine";
import { joinDatabase } from "#lib/platform/postgres/open-database";
import { runCommand } from "./run-command.ts";

const prismaDir = join(import.meta.dirname, "..", "prisma");
const migrations = join(prismaDir, "migrations");

/**
 * `npm run db:migration -- NAME`: drafts the next migration, from the schema as the last migration left it
 * (kept beside it) to `prisma/schema.prisma`. The first one takes `prisma/handwritten.sql` whole; later ones
 * are told what changed there by hand, and a test fails until they are. Where neither changed, nothing is
 * written.
 */
await runCommand(async () => {
  const name = checkName(process.argv[2]);
  const schema = await readFile(join(prismaDir, "schema.prisma"), "utf8");
  const last = await findLast();
  const before =
    last === null ? "" : await readFile(join(migrations, last, "schema.prisma"), "utf8");
  const statements = await draft(before, schema);
  const handwritten = await readFile(join(prismaDir, "handwritten.sql"), "utf8");
  if (last !== null && isEmpty(statements) && (await knewHandwritten(last)) === handwritten) {
    say("Nothing changed since the last migration, so none was drafted.");
    return 0;
  }
  const directory = join(migrations, `${timestamp()}_${name}`);
  await mkdir(directory);
  await writeFile(
    join(directory, "migration.sql"),
    last === null ? `${statements}\n${handwritten}` : statements,
  );
  await writeFile(join(directory, "schema.prisma"), schema);
  await writeFile(join(directory, "handwritten.sql"), handwritten);
  say(`Drafted ${directory}. Read it before you commit it.`);
  if (last !== null) {
    say("Append to its migration.sql by hand what you changed in prisma/handwritten.sql.");
  }
  return 0;
});

function checkName(name: string | undefined): string {
  if (name !== undefined && /^[a-z0-9_]+$/.test(name)) return name;
  throw new AppError(
    "invalid",
    "Name the migration in lower case: npm run db:migration -- add_reviews",
  );
}

/** Migrations are applied in the order of their names, which begin with the time. */
async function findLast(): Promise<string | null> {
  const entries = await readdir(migrations, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return names.sort().at(-1) ?? null;
}

/** `prisma/handwritten.sql` as a migration left it. */
function knewHandwritten(migration: string): Promise<string> {
  return readFile(join(migrations, migration, "handwritten.sql"), "utf8").catch(() => "");
}

/** Of no change the engine makes a comment that says so. */
function isEmpty(statements: string): boolean {
  return statements.split("\n").every((line) => line.trim() === "" || line.startsWith("--"));
}

/** The engine wants a server to talk to, whatever stands in its database. */
async function draft(before: string, schema: string): Promise<string> {
  const database = await joinDatabase(env());
  try {
    return await diffSchemas(database.url, before, schema);
  } finally {
    await database.close();
  }
}

/** `yyyymmddhhmmss` in UTC, as Prisma names its migrations. */
function timestamp(): string {
  return new Date().toISOString().replace(/\D/g, "").slice(0, 14);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
