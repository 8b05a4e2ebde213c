import { describe, expect, test } from "vitest";
import { keepAsked } from "#lib/publishing/keep-asked";
import { makeRoute } from "#prisma/factories/make-route";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, clock } = await testNewsroom();
const at = (time: string) => new Date(`2026-03-02T${time}Z`);
const asked = (path: string, hits: number, time: string, from = "") => ({
  ...{ path, hits, lastAt: at(time), from },
});
type Kept = Parameters<typeof keepAsked>[1];
const keep = (some: Partial<Kept>) => keepAsked(db, { led: [], missing: [], ...some }, clock.now());

test("hits are added up, and the last time stays the last", async () => {
  const { path } = await makeRoute(newsroom);
  const other = await makeRoute(newsroom);
  await keep({ led: [asked(path, 2, "10:00:00"), asked("/in/no/ledger", 5, "10:00:00")] });
  await keep({ led: [asked(path, 1, "09:59:00")] });
  const rowOf = (of: string) => db.route.findUniqueOrThrow({ where: { path: of } });
  expect(await rowOf(path)).toMatchObject({ hits: 3, lastHitAt: at("10:00:00") });
  expect(await rowOf(other.path)).toMatchObject({ hits: 0, lastHitAt: null });
  expect(await db.route.count()).toBe(2);
});

describe("what is not there", () => {
  test("is counted, with the first time and the last and the last host that linked to it", async () => {
    await keep({ missing: [asked("/lost", 1, "09:00:00", "friend.example")] });
    await keep({ missing: [asked("/lost", 2, "09:05:00")] });
    expect(await db.missingAddress.findUniqueOrThrow({ where: { path: "/lost" } })).toEqual({
      ...{ path: "/lost", hits: 3, from: "friend.example", leftAt: null },
      ...{ firstAt: at("09:00:00"), lastAt: at("09:05:00") },
    });
  });

  test("is forgotten once it leads on, or when nobody asked for it for a quarter of a year", async () => {
    await keep({ led: [asked("/lost", 1, "09:10:00")] });
    expect(await db.missingAddress.count()).toBe(0);
    await keep({ missing: [asked("/rare", 1, "09:00:00")] });
    clock.advance({ days: 91 });
    await keep({ missing: [{ ...asked("/new", 1, "09:00:00"), lastAt: clock.now() }] });
    expect((await db.missingAddress.findMany()).map(({ path }) => path)).toEqual(["/new"]);
  });

  test("never fills more than its room: the rarest and oldest go", async () => {
    const lastAt = clock.now();
    const flood = Array.from({ length: 5_100 }, (_, index) => ({
      ...{ path: `/flood/${index}`, hits: 1, from: "", lastAt },
    }));
    await keep({ missing: [{ ...asked("/often", 9, "09:00:00"), lastAt }, ...flood] });
    expect(await db.missingAddress.count()).toBe(5_000);
    expect(await db.missingAddress.count({ where: { path: "/often" } })).toBe(1);
  });
});
