import { expect, test } from "vitest";
import { newId } from "#lib/platform/uuid";
import { sweepInvalidations } from "#lib/publishing/sweep-invalidations";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { db, clock } = await testNewsroom();

test("what is older than a day is forgotten, except the newest row and what is still followed", async () => {
  const now = clock.now();
  const longAgo = new Date(now.getTime() - 25 * 3_600_000);
  await db.invalidation.deleteMany();
  await db.invalidation.createMany({
    data: [
      { tags: ["old"], createdAt: longAgo },
      { tags: ["new"], createdAt: now },
      { tags: ["newest, though old"], createdAt: longAgo },
    ],
  });
  const [gone, here] = [newId(), newId()];
  await db.follower.createMany({
    data: [
      { id: gone, position: 1n, seenAt: longAgo },
      { id: here, position: 1n, seenAt: now },
    ],
  });

  await sweepInvalidations(db, clock);

  const left = await db.invalidation.findMany({ orderBy: { id: "asc" } });
  expect(left.map(({ tags }) => tags[0])).toEqual(["new", "newest, though old"]);
  expect((await db.follower.findMany()).map(({ id }) => id)).toEqual([here]);
});
