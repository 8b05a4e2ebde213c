import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { environmentForChild } from "#lib/platform/env";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { url } = await testNewsroom();
const root = join(import.meta.dirname, "..");
const listMigrations = () => readdirSync(join(root, "prisma", "migrations"));

test("where nothing changed since the last migration, none is drafted", async () => {
  const before = listMigrations();
  const flags = ["--conditions=react-server", "--disable-warning=ExperimentalWarning"];
  const words = [...flags, "scripts/db-migration.ts", "nothing_new"];
  const env = environmentForChild({ DATABASE_URL: url });
  const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: root, env });
  expect(stdout).toBe("Nothing changed since the last migration, so none was drafted.\n");
  expect(listMigrations()).toEqual(before);
});
