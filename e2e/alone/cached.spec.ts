import { readFile, truncate } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "@playwright/test";
import pg from "pg";
import { findRunningPostgres } from "#lib/platform/postgres/embedded";
import { ask } from "../fetch/ask.ts";
import { ownSiteTest as test } from "../test.ts";

/** The name under which the site's pages read (`lib/platform/pool.ts`). */
const readers = "dateline published";

/** Lets a server write down every statement with the name of who sent it, for as long as `work` takes. */
async function statementsDuring(dataDir: string, work: () => Promise<void>): Promise<string[]> {
  const log = join(dataDir, "postgres", "server.log");
  const connectionString = (await findRunningPostgres(dataDir)) ?? "";
  const client = new pg.Client({ connectionString, application_name: "the test" });
  await client.connect();
  await client.query("ALTER SYSTEM SET log_statement = 'all'");
  await client.query("ALTER SYSTEM SET log_line_prefix = '{%a} '");
  await client.query("SELECT pg_reload_conf()");
  await expect
    .poll(async () => (await client.query("SHOW log_statement")).rows[0]?.log_statement)
    .toBe("all");
  await truncate(log);
  await work();
  const lines = (await readFile(log, "utf8")).split("\n");
  await client.query("ALTER SYSTEM RESET ALL");
  await client.query("SELECT pg_reload_conf()");
  await client.end();
  return lines.filter((line) => line.startsWith(`{${readers}} LOG:`));
}

const pages = ["/", "/news", "/articles/the-elvers-are-back"];

test("a page that is kept asks the database nothing", async ({ site }) => {
  for (const path of pages) await ask(site, path);
  const asked = await statementsDuring(site.dataDir, async () => {
    for (let time = 0; time < 50; time += 1) {
      for (const path of pages) {
        const { status, headers } = await ask(site, path);
        expect({ path, status, cache: headers["x-dateline-cache"] }).toEqual({
          path,
          status: 200,
          cache: "hit",
        });
      }
    }
  });
  expect(asked).toEqual([]);
});

test("a page that is not kept yet asks, which shows that the counting counts", async ({ site }) => {
  const asked = await statementsDuring(site.dataDir, async () => {
    const { status, headers } = await ask(site, "/authors/idris-vane");
    expect({ status, cache: headers["x-dateline-cache"] }).toEqual({ status: 200, cache: "miss" });
  });
  expect(asked.join("\n")).toContain("AuthorLabel");
});
