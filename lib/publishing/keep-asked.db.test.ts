import { expect, test } from "vitest";
import { keepAsked } from "#lib/publishing/keep-asked";
import { makeRoute } from "#prisma/factories/make-route";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db } = await testNewsroom();
const at = (time: string) => new Date(`2026-03-02T${time}Z`);

test("hits are added up, and the last time stays the last", async () => {
  const { path } = await makeRoute(newsroom);
  const other = await makeRoute(newsroom);
  await keepAsked(db, [
    { path, hits: 2, lastAt: at("10:00:00") },
    { path: "/not/in/the/ledger", hits: 5, lastAt: at("10:00:00") },
  ]);
  await keepAsked(db, [{ path, hits: 1, lastAt: at("09:59:00") }]);
  expect(await db.route.findUniqueOrThrow({ where: { path } })).toMatchObject({
    ...{ hits: 3, lastHitAt: at("10:00:00") },
  });
  expect(await db.route.findUniqueOrThrow({ where: { path: other.path } })).toMatchObject({
    ...{ hits: 0, lastHitAt: null },
  });
  expect(await db.route.count()).toBe(2);
});
