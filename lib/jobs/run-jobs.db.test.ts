import pg from "pg";
import { afterAll, expect, test } from "vitest";
import { type Jobs, runJobs } from "#lib/jobs/run-jobs";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { systemClock } from "#lib/platform/clock";
import type { Log } from "#lib/platform/log";
import { makeSchedule } from "#prisma/factories/make-schedule";
import { makeSection } from "#prisma/factories/make-section";
import { makeSelectedPick } from "#prisma/factories/make-selected-pick";
import { makeStory, storyContent } from "#prisma/factories/make-story";
import { readCatalogue } from "#prisma/testing/catalogue";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { db, url, ...rest } = await testNewsroom();
// The queue keeps the time of the database, which nobody can move.
const newsroom: Newsroom = { ...rest.newsroom, clock: systemClock };

const silent = () => undefined;
const log: Log = { info: silent, warn: silent, error: silent };
const pools: pg.Pool[] = [];
afterAll(() => Promise.all(pools.map((pool) => pool.end())));

/** What another process would have: the same database, by connections of its own. */
function process(more: Partial<Jobs> = {}) {
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  pool.on("error", silent);
  pools.push(pool);
  return runJobs({ db, clock: systemClock, pool, log, ...more });
}

async function planned(inMilliseconds: number): Promise<{ id: string; storyId: string }> {
  const { id: sectionId } = await makeSection(newsroom);
  const { id: storyId } = await makeStory(newsroom, { content: { ...storyContent(), sectionId } });
  const at = new Date(Date.now() + inMilliseconds);
  return makeSchedule(newsroom, { storyId, revisionId: null, at });
}

const stateOf = async (id: string) =>
  (await db.schedule.findUniqueOrThrow({ where: { id } })).state;
const untilDone = (id: string) =>
  expect.poll(() => stateOf(id), { timeout: 20_000, interval: 100 }).toBe("done");
const published = (storyId: string) =>
  db.event.count({ where: { entityId: storyId, action: "story.published" } });

test("two processes do a plan once, not before its time, and leave our tables as they were", async () => {
  const before = await readCatalogue(url);
  const { id, storyId } = await planned(2_500);
  const [one, two] = [process(), process()];
  await untilDone(id);
  await Promise.all([one.stop(), two.stop()]);
  const { at, firedAt } = await db.schedule.findUniqueOrThrow({ where: { id } });
  expect(Number(firedAt)).toBeGreaterThanOrEqual(Number(at));
  expect(await published(storyId)).toBe(1);
  expect(await readCatalogue(url)).toEqual(before);
});

test("what came due while no process ran is done at the start", async () => {
  const { id } = await planned(-3_600_000);
  const running = process();
  await untilDone(id);
  await running.stop();
});

test("a database that ends every connection ends no process", async () => {
  const { id } = await planned(4_000);
  const running = process();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const queued = `SELECT count(*)::int AS count FROM pgboss.job WHERE id = '${id}'`;
  await expect.poll(async () => (await client.query(queued)).rows[0].count).toBe(1);
  await client.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid() AND application_name = ''`);
  await client.end();
  await untilDone(id);
  await running.stop();
});

test("what was selected until now goes from the front", async () => {
  const { articleId } = await makeSelectedPick(newsroom, { expiresAt: new Date(0) });
  const running = process();
  await expect.poll(() => db.selectedPick.count({ where: { articleId } })).toBe(0);
  await running.stop();
});
