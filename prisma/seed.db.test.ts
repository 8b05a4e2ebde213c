import { beforeEach, describe, expect, test } from "vitest";
import { recordEvent } from "#lib/newsroom/record-event";
import { newId } from "#lib/platform/uuid";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeImportedItem } from "#prisma/factories/make-imported-item";
import { makeUser } from "#prisma/factories/make-user";
import type { Prisma } from "#prisma/generated/client";
import { seedOnce } from "#prisma/seed";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db } = await testNewsroom();
const demo = { ...newsroom, actor: { kind: "job", name: "demo" } } as const;

function note(by: Pick<typeof newsroom, "actor">, action: string): Promise<void> {
  const facts = { action, entityType: "demo", entityId: newId() };
  return recordEvent(db, { ...newsroom, ...by }, facts);
}

test("two starts at one moment make one demo", async () => {
  const outcomes = await Promise.all([seedOnce(newsroom), seedOnce(newsroom)]);
  expect(outcomes.sort()).toEqual(["filled", "kept"]);
  expect(await db.event.count({ where: { action: "demo.begun" } })).toBe(1);
  expect(await db.edition.count({ where: { isDefault: true } })).toBe(1);
  expect(await seedOnce(newsroom)).toBe("kept");
});

test("the desk of the demo has something in every state, and nobody's name on it", async () => {
  const count = (where: Prisma.StoryWhereInput) => db.story.count({ where });
  const inHand = { liveState: "never", trashedAt: null } as const;
  expect(await count({ ...inHand, draftState: "draft" })).toBeGreaterThanOrEqual(4);
  expect(await count({ ...inHand, draftState: "in_review" })).toBe(1);
  expect(await count({ ...inHand, draftState: "approved" })).toBe(2);
  expect(await count({ liveState: "live", draftState: "in_review" })).toBe(1);
  expect(await count({ liveState: "withdrawn" })).toBe(2);
  expect(await count({ trashedAt: { not: null } })).toBe(1);
  const plans = await db.schedule.findMany();
  expect(plans).toMatchObject([{ action: "publish", state: "waiting" }]);
  expect(plans[0]?.at.getTime()).toBeGreaterThan(newsroom.clock.now().getTime());
  const events = await db.event.findMany({ where: { action: "story.sent_back" } });
  expect(events).toMatchObject([{ actor: "demo", userId: null }]);
  expect(await db.user.count()).toBe(0);
});

describe("after a demo that was interrupted", () => {
  beforeEach(async () => {
    await db.$executeRaw`TRUNCATE "Event", "ImportedItem", "User" CASCADE`;
    await note(demo, "demo.begun");
  });

  test.each([
    ["an import", () => makeImportedItem(newsroom)],
    ["an account", () => makeUser(newsroom)],
    ["an edition of a first start without the demo", () => note(newsroom, "edition.created")],
  ])("%s survives the next start", async (_, work) => {
    await work();
    const edition = await makeEdition(newsroom);
    expect(await seedOnce(newsroom)).toBe("interrupted");
    expect(await db.edition.findUnique({ where: { id: edition.id } })).not.toBeNull();
  });

  test("a half-filled database that nobody else touched is filled anew", async () => {
    const half = await db.edition.findFirstOrThrow();
    expect(await seedOnce(newsroom)).toBe("filled");
    expect(await db.edition.findUnique({ where: { id: half.id } })).toBeNull();
  });
});
