import { afterAll, inject, vi } from "vitest";
import type { Role } from "#lib/auth/actor";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { type Db, db } from "#lib/platform/db";
import { serveFrom } from "#lib/platform/env";
import { closePools } from "#lib/platform/pool";
import { newId } from "#lib/platform/uuid";
import { makeTestClock, type TestClock } from "#prisma/testing/test-clock";
import { makeTestDatabase } from "#prisma/testing/test-database";

export type TestNewsroom = {
  /** Acts with every permission, at the clock's time. */
  newsroom: Newsroom;
  clock: TestClock;
  db: Db;
  /** Address of the file's own database. */
  url: string;
  /** The same newsroom with somebody of a role at the desk. */
  as(role: Role): Newsroom;
};

/**
 * An empty newsroom on a database of its own, for one test file:
 * `const { newsroom, clock, db } = await testNewsroom()` at its top. `db()` and `publishedDb()` lead there too.
 * It goes when the file is done. Its clock begins at nine in the morning (UTC) of 2 March 2026.
 */
export async function testNewsroom(): Promise<TestNewsroom> {
  vi.stubEnv("DATA_DIR", inject("mediaDir"));
  const database = await makeTestDatabase();
  serveFrom(database.url);
  afterAll(async () => {
    await closePools();
    await database.drop();
  });
  const clock = makeTestClock("2026-03-02T09:00:00Z");
  const newsroom: Newsroom = { db: db(), clock, actor: { kind: "job", name: "test" } };
  const as = (role: Role): Newsroom => ({
    ...newsroom,
    actor: { kind: "user", id: newId(), name: `the ${role}`, role },
  });
  return { newsroom, clock, db: newsroom.db, url: database.url, as };
}
