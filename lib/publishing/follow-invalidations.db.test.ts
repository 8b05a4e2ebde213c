import { afterEach, describe, expect, test } from "vitest";
import type { Expiry } from "#lib/platform/expiry";
import type { Log } from "#lib/platform/log";
import { type Follower, followInvalidations } from "#lib/publishing/follow-invalidations";
import { invalidate } from "#lib/publishing/invalidate";
import { sweepInvalidations } from "#lib/publishing/sweep-invalidations";
import { untilFollowed } from "#lib/publishing/until-followed";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { makeSection } from "#prisma/factories/make-section";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, url } = await testNewsroom();
const { id: sectionId } = await makeSection(newsroom);
/** Longer than any test: who hears only by looking hears nothing here. */
const never = 60_000;

const running: Follower[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((follower) => follower.stop()));
});

/** A web process that notes what it expires, and what it had to warn of. */
async function follow(
  how: { pollEvery?: number; expire?: (expiry: Expiry) => Promise<void> } = {},
): Promise<{ id: string; hard: string[]; soft: string[]; warnings: string[]; all: string[] }> {
  const seen = {
    hard: [] as string[],
    soft: [] as string[],
    warnings: [] as string[],
    all: [] as string[],
  };
  const note = (message: string) => seen.warnings.push(message);
  const log: Log = { info: note, warn: note, error: note };
  const follower = await followInvalidations({
    db,
    databaseUrl: url,
    pollEvery: how.pollEvery ?? never,
    log,
    expireAll: async () => void seen.all.push("everything"),
    expire: async (expiry) => {
      await how.expire?.(expiry);
      seen.hard.push(...expiry.hard);
      seen.soft.push(...expiry.soft);
    },
  });
  running.push(follower);
  return { id: follower.id, ...seen };
}

const say = (tag: string) => db.$transaction((tx) => invalidate(tx, { hard: [tag], soft: [] }));

/** Waits until as many connections listen as there are followers. */
async function untilListening(count = running.length): Promise<void> {
  await expect
    .poll(async () => (await listeners()).length, { timeout: 10_000, interval: 20 })
    .toBe(count);
}

async function listeners(): Promise<number[]> {
  const rows = await db.$queryRaw<{ pid: number }[]>`
    SELECT pid FROM pg_stat_activity WHERE datname = current_database()
      AND application_name = 'dateline follower' AND query LIKE 'LISTEN%'`;
  return rows.map(({ pid }) => pid);
}

describe("following invalidations", () => {
  test("two processes hear of a publication at once, each with its hard and its soft tags", async () => {
    const [one, two] = [await follow(), await follow()];
    await untilListening();
    const article = await makeLiveArticle(newsroom, { content: { sectionId } });
    expect(await untilFollowed(db, article.invalidationId)).toBe(true);
    for (const process of [one, two]) {
      expect(process.hard).toContain(`article:${article.id}`);
      expect(process.soft).toContain(`card:${article.id}`);
      expect(await db.follower.findUnique({ where: { id: process.id } })).toMatchObject({
        position: article.invalidationId,
      });
    }
  });

  test("a new process begins with what comes after it", async () => {
    await say("before");
    const process = await follow();
    await untilListening();
    await untilFollowed(db, await say("after"));
    expect(process.hard).toEqual(["after"]);
  });

  test("many at once arrive whole, in order, each once", async () => {
    const process = await follow();
    await untilListening();
    const tags = Array.from({ length: 450 }, (_, number) => `tag:${number}`);
    await db.invalidation.createMany({ data: tags.map((tag) => ({ tags: [tag] })) });
    const { _max } = await db.invalidation.aggregate({ _max: { id: true } });
    expect(await untilFollowed(db, _max.id ?? 0n)).toBe(true);
    expect(process.hard).toEqual(tags);
  });

  test("a process whose connection was lost hears of everything again, also of what it missed", async () => {
    const process = await follow();
    await untilListening();
    const [pid] = await listeners();
    await db.$queryRaw`SELECT pg_terminate_backend(${pid}::int)`;
    await untilListening(0);
    const missed = await say("while deaf");
    expect(await untilFollowed(db, missed, 8_000)).toBe(true);
    await untilListening(1);
    expect(await untilFollowed(db, await say("afterwards"))).toBe(true);
    expect(process.hard).toEqual(["while deaf", "afterwards"]);
  });

  test("a process that cannot listen looks by itself", async () => {
    const process = await follow({ pollEvery: 50 });
    await untilListening();
    await db.$executeRaw`ALTER TABLE "Invalidation" DISABLE TRIGGER "Invalidation_is_announced"`;
    try {
      expect(await untilFollowed(db, await say("unannounced"))).toBe(true);
    } finally {
      await db.$executeRaw`ALTER TABLE "Invalidation" ENABLE TRIGGER "Invalidation_is_announced"`;
    }
    expect(process.hard).toEqual(["unannounced"]);
  });

  test("tags that could not be expired are tried again, the same ones, and nothing passes them", async () => {
    const tries: string[][] = [];
    const process = await follow({
      pollEvery: 50,
      expire: async ({ hard }) => {
        tries.push(hard);
        if (tries.length < 3) throw new Error("The site does not answer.");
      },
    });
    await untilListening();
    const id = await say("stubborn");
    expect(await untilFollowed(db, id)).toBe(true);
    expect(tries).toEqual([["stubborn"], ["stubborn"], ["stubborn"]]);
    expect(process.hard).toEqual(["stubborn"]);
    expect(process.warnings).toHaveLength(2);
  });

  test("a process that was swept, as it was not seen for a day, expires everything, once, and goes on", async () => {
    const away = await follow({ pollEvery: 20 });
    // As a sweep does it a day later.
    await sweepInvalidations(db, { now: () => new Date(Date.now() + 25 * 3_600_000) });
    await expect.poll(() => away.all).toEqual(["everything"]);
    await say("story:after");
    await expect.poll(() => away.hard).toContain("story:after");
    expect(away.all).toEqual(["everything"]);
  });

  test("a process that stops leaves nothing behind", async () => {
    const { id } = await follow();
    await untilListening();
    await Promise.all(running.splice(0).map((follower) => follower.stop()));
    expect(await db.follower.findUnique({ where: { id } })).toBeNull();
    await untilListening(0);
  });
});

describe("waiting until everybody has followed", () => {
  test("ends at once when nobody follows", async () => {
    expect(await untilFollowed(db, await say("alone"))).toBe(true);
  });

  test("waits for a process that is behind, and says when its patience is over", async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await follow({ expire: () => held });
    await untilListening();
    const id = await say("slow");
    expect(await untilFollowed(db, id, 100)).toBe(false);
    release();
    expect(await untilFollowed(db, id)).toBe(true);
  });

  test("does not wait for a process that has not been seen for ten seconds", async () => {
    const seenAt = new Date(Date.now() - 11_000);
    const gone = { id: "018f0000-0000-7000-8000-000000000001", position: 0n, seenAt };
    await db.follower.create({ data: gone });
    expect(await untilFollowed(db, await say("without it"), 500)).toBe(true);
    await db.follower.delete({ where: { id: gone.id } });
  });
});
