import { readFile } from "node:fs/promises";
import pg from "pg";
import { afterAll, describe, expect, test } from "vitest";
import { diffSchemas } from "#lib/platform/postgres/migration-engine";
import { readCatalogue } from "#prisma/testing/catalogue";
import { makeTestDatabase } from "#prisma/testing/test-database";

const read = (file: string) => readFile(new URL(file, import.meta.url), "utf8");
const migrated = await makeTestDatabase();
const fresh = await makeTestDatabase("template0");
afterAll(async () => {
  await migrated.drop();
  await fresh.drop();
});

/** Makes a database of what the schema and the hand-written SQL say today. */
async function makeFromSchema(url: string): Promise<void> {
  const statements = await diffSchemas(url, "", await read("schema.prisma"));
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statements);
  await client.query(await read("handwritten.sql"));
  await client.end();
}

describe("the schema", () => {
  test("and the migrations make the same database", async () => {
    await makeFromSchema(fresh.url);
    const [wanted, made] = [await readCatalogue(fresh.url), await readCatalogue(migrated.url)];
    expect(made).toEqual(wanted);
    for (const [part, lines] of Object.entries(wanted)) {
      expect(lines.length, `the catalogue has ${part}`).toBeGreaterThan(0);
    }
  });

  test("is kept as the last migration left it, where the next one starts from", async () => {
    const [before, now] = [await read("migrated/schema.prisma"), await read("schema.prisma")];
    const statements = await diffSchemas(fresh.url, before, now);
    expect(statements.replace(/^--.*$/gm, "").trim()).toBe("");
    expect(await read("migrated/handwritten.sql")).toBe(await read("handwritten.sql"));
  });
});
