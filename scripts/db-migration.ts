import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { env } from "#lib/platform/env";
import { AppError } from "#lib/platform/errors";
import { diffSchemas } from "#lib/platform/postgres/migration-engine";
import { joinDatabase } from "#lib/platform/postgres/open-database";
import { runCommand } from "./run-command.ts";

const prismaDir = join(import.meta.dirname, "..", "prisma");
const migrations = join(prismaDir, "migrations");

/** `schema.prisma` and `handwritten.sql` as the last migration left them. */
const migrated = join(prismaDir, "migrated");

/**
 * `npm run db:migration -- NAME`: drafts the next migration, from the schema as the last migration left it
 * (`prisma/migrated`) to `prisma/schema.prisma`. It is told what changed in `prisma/handwritten.sql` by hand, and a
 * test fails until it is. Where neither changed, nothing is written.
 */
await runCommand(async () => {
  const name = checkName(process.argv[2]);
  const [before, now] = [await readBoth(migrated), await readBoth(prismaDir)];
  const statements = await draft(before.schema, now.schema);
  if (isEmpty(statements) && before.handwritten === now.handwritten) {
    say("Nothing changed since the last migration, so none was drafted.");
    return 0;
  }
  const directory = join(migrations, `${timestamp()}_${name}`);
  await mkdir(directory);
  await writeFile(join(directory, "migration.sql"), statements);
  await writeFile(join(migrated, "schema.prisma"), now.schema);
  await writeFile(join(migrated, "handwritten.sql"), now.handwritten);
  say(`Drafted ${directory}. Read it before you commit it.`);
  say("Append to its migration.sql by hand what you changed in prisma/handwritten.sql.");
  return 0;
});

async function readBoth(directory: string): Promise<{ schema: string; handwritten: string }> {
  const read = (name: string) => readFile(join(directory, name), "utf8");
  return { schema: await read("schema.prisma"), handwritten: await read("handwritten.sql") };
}

function checkName(name: string | undefined): string {
  if (name !== undefined && /^[a-z0-9_]+$/.test(name)) return name;
  throw new AppError(
    "invalid",
    "Name the migration in lower case: npm run db:migration -- add_reviews",
  );
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
