import { stat } from "node:fs/promises";
import { request } from "node:http";
import { join } from "node:path";
import { expect } from "@playwright/test";
import pg from "pg";
import { findRunningPostgres } from "#lib/platform/postgres/embedded";
import { makeRandom } from "../../scripts/bench/random.ts";
import { ask, askAll } from "../fetch/ask.ts";
import { inventPath } from "../fetch/random-paths.ts";
import { bytesIn, memoryOf } from "../site/site-size.ts";
import type { RunningSite } from "../site/start-site.ts";
import { ownSiteTest as test } from "../test.ts";

const build = join(import.meta.dirname, "../../.next");
const megabyte = 1024 * 1024;

test("ten thousand addresses that nobody gave are never a failure, and leave nothing behind", async ({
  ownSite: site,
}) => {
  const random = makeRandom(1924);
  const paths = Array.from({ length: 10_000 }, () => inventPath(random));
  expect(new Set(paths).size).toBeGreaterThan(9_000);
  const statuses = new Map<number, string[]>();
  const askThem = (some: string[]) =>
    askAll(some, async (path) => {
      const { status } = await ask(site, path);
      statuses.set(status, [...(statuses.get(status) ?? []), path].slice(0, 3_000));
    });
  // The first ones load what every answer needs.
  await askThem(paths.slice(0, 2_000));
  const before = await sizeOf(site);
  await askThem(paths.slice(2_000));
  const after = await sizeOf(site);

  const allowed = new Set([200, 301, 400, 404, 410]);
  expect([...statuses].filter(([status]) => !allowed.has(status))).toEqual([]);
  for (const status of [200, 400, 404]) {
    expect(statuses.get(status)?.length, `${status}`).toBeGreaterThan(100);
  }
  expect(after.disk - before.disk).toBeLessThan(megabyte);
  expect(after.files - before.files).toBeLessThan(megabyte);
  // Whoever runs the site is told of what fails; an address that leads nowhere is no such thing.
  expect(after.written - before.written).toBeLessThan(1_000);
  expect(after.log - before.log).toBeLessThan(10_000);
  // What Next and delivery keep is bounded by far more than this; eight thousand pages would be twice as much.
  expect((after.memory ?? 0) - (before.memory ?? 0)).toBeLessThan(200 * megabyte);
  expect((await ask(site, "/")).status).toBe(200);
  await expectFewRows(site);
});

/** What it has written: its build, its files but for those of the database, that one's log, and its own. */
async function sizeOf(site: RunningSite) {
  const database = join(site.dataDir, "postgres");
  return {
    disk: await bytesIn(build),
    files: (await bytesIn(site.dataDir)) - (await bytesIn(database)),
    log: (await stat(join(database, "server.log"))).size,
    written: site.output().length,
    memory: await memoryOf(site.dataDir),
  };
}

/** What is missing is counted for the desk once a minute, and no more of it is kept than somebody could read. */
async function expectFewRows(site: RunningSite): Promise<void> {
  const connectionString = (await findRunningPostgres(site.dataDir)) ?? "";
  const client = new pg.Client({ connectionString });
  await client.connect();
  const rows = async () => {
    const { rows: counted } = await client.query('SELECT count(*)::int FROM "MissingAddress"');
    return Number(counted[0]?.count);
  };
  await expect.poll(rows, { timeout: 90_000 }).toBeGreaterThan(100);
  expect(await rows()).toBeLessThanOrEqual(5_000);
  await client.end();
}

for (const path of ["/news", "/almanac", "/topics/river-wenn", "/fa/topics/رود-ون", "/nothing"]) {
  for (const number of ["0", "-1", "01", "1e3", "999999", "9".repeat(40), "٢", "%C2%B2", "x"]) {
    test(`page ${number.slice(0, 8)} of ${path} is nothing`, async ({ site }) => {
      const { status } = await ask(site, `${encodeURI(path)}/page/${encodeURI(decodeURI(number))}`);
      expect(status).toBe(404);
    });
  }
}

test("odd methods are refused, and odd hosts are told nothing else than others", async ({
  site,
}) => {
  const { hostname, port } = new URL(site.url);
  const asked = (method: string, path: string, host: string) =>
    new Promise<number>((resolve, reject) => {
      const outgoing = request({ hostname, port, path, method, headers: { host } }, (response) => {
        response.resume().on("end", () => resolve(response.statusCode ?? 0));
      });
      outgoing.on("error", reject).end();
    });
  for (const method of [
    "POST",
    "PUT",
    "PATCH",
    "DELETE",
    "OPTIONS",
    "TRACE",
    "PROPFIND",
    "PURGE",
  ]) {
    for (const path of ["/", "/news", "/nothing", "/feed.xml", "/search?q=a"]) {
      expect({ method, path, status: await asked(method, path, "x") }).toMatchObject({
        status: 405,
      });
    }
  }
  for (const host of ["elsewhere.example", "127.0.0.1:1", "localhost", "[::1]", "a_b..c", "%00"]) {
    expect(await asked("GET", "/news", host)).toBe(200);
    expect(await asked("GET", "/nothing", host)).toBe(404);
    expect((await ask(site, "/news", { host })).text).not.toContain(`//${host}`);
  }
});
