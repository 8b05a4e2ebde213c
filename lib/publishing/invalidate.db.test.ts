import { describe, expect, test } from "vitest";
import { invalidate } from "#lib/publishing/invalidate";
import { hold, untilWaiting } from "#prisma/testing/hold";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { db } = await testNewsroom();
const say = (hard: string[], soft: string[] = []) =>
  db.$transaction((tx) => invalidate(tx, { hard, soft }));

describe("invalidations", () => {
  test("a tag that is hard and soft is hard, each is named once, the answer is the last row", async () => {
    const id = await say(["a", "b", "a"], ["b", "c", "c"]);
    const rows = await db.invalidation.findMany({ orderBy: { id: "asc" } });
    expect(rows.map(({ tags, soft }) => ({ tags, soft }))).toEqual([
      { tags: ["a", "b"], soft: false },
      { tags: ["c"], soft: true },
    ]);
    expect(rows.at(-1)?.id).toBe(id);
  });

  test("nothing to say writes nothing", async () => {
    const before = await db.invalidation.count();
    expect(await say([])).toBe(0n);
    expect(await db.invalidation.count()).toBe(before);
  });

  test("are seen in the order of their numbers: a writer waits until the one before has ended", async () => {
    const end = await hold(db, (tx) => invalidate(tx, { hard: ["first"], soft: [] }));
    const second = say(["second"]);
    await untilWaiting(db, 1);
    expect(await db.invalidation.count({ where: { tags: { hasSome: ["first", "second"] } } })).toBe(
      0,
    );
    await end();
    await second;
    const rows = await db.invalidation.findMany({ orderBy: { id: "desc" }, take: 2 });
    expect(rows.map(({ tags }) => tags)).toEqual([["second"], ["first"]]);
  });
});
