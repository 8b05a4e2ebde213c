import { PrismaPg } from "@prisma/adapter-pg";
import { expect, test } from "vitest";

import { isDatabaseAway } from "#lib/platform/is-database-away";
import { deskPool } from "#lib/platform/pool";
import { PrismaClient } from "#prisma/generated/client";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { db } = await testNewsroom();
const errorOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

test("nobody at the database's door means that it is away, for one query and for several", async () => {
  const adapter = new PrismaPg({ connectionString: "postgresql://nobody@127.0.0.1:1/nothing" });
  const gone = new PrismaClient({ adapter });
  expect(isDatabaseAway(await errorOf(gone.user.count()))).toBe(true);
  expect(isDatabaseAway(await errorOf(gone.$queryRaw`SELECT 1`))).toBe(true);
  expect(isDatabaseAway(await errorOf(gone.$transaction((tx) => tx.user.count())))).toBe(true);
});

test("a connection that is ended in the middle of its work means that it is away", async () => {
  const cut = db.$queryRaw`SELECT pg_terminate_backend(pg_backend_pid())`;
  expect(isDatabaseAway(await errorOf(cut))).toBe(true);
  const halfway = db.$transaction(async (tx) => {
    await errorOf(tx.$queryRaw`SELECT pg_terminate_backend(pg_backend_pid())`);
    return tx.user.count();
  });
  expect(isDatabaseAway(await errorOf(halfway))).toBe(true);
  const asItIs = deskPool().query("SELECT pg_terminate_backend(pg_backend_pid())");
  expect(isDatabaseAway(await errorOf(asItIs))).toBe(true);
});

test("a question that the database refuses does not", async () => {
  const refused = [
    db.user.findUnique({ where: { id: "no id" } }),
    db.$queryRaw`SELECT ${"no id"}::uuid`,
    db.user.findUnique({ where: { email: "a\0b" } }),
  ];
  for (const one of refused) {
    const error = await errorOf(one);
    expect(error).not.toBeNull();
    expect(isDatabaseAway(error)).toBe(false);
  }
});
