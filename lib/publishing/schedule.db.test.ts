import { describe, expect, test } from "vitest";
import { approveStory } from "#lib/desk/stories/approve-story";
import { saveWorkingCopy } from "#lib/desk/stories/save-working-copy";
import { sendBackStory } from "#lib/desk/stories/send-back-story";
import { submitStory } from "#lib/desk/stories/submit-story";
import { trashStory } from "#lib/desk/stories/trash-story";
import { lockStory } from "#lib/newsroom/lock-story";
import { together } from "#lib/newsroom/newsroom";
import { cancelSchedule } from "#lib/publishing/cancel-schedule";
import { publishStory } from "#lib/publishing/publish-story";
import { runSchedule } from "#lib/publishing/run-schedule";
import { scheduleStory } from "#lib/publishing/schedule-story";
import type { ScheduledWork } from "#lib/publishing/scheduled-work";
import { updateArticle } from "#lib/publishing/update-article";
import { withdrawArticle } from "#lib/publishing/withdraw-article";
import { accepted } from "#prisma/factories/accepted";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { makeSection } from "#prisma/factories/make-section";
import { makeStory, storyContent } from "#prisma/factories/make-story";
import { untilWaiting } from "#prisma/testing/hold";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, clock, as } = await testNewsroom();

const soon = () => new Date(clock.now().getTime() + 60_000);
const stateOf = (id: string) => db.story.findUniqueOrThrow({ where: { id } });
const planOf = (id: string) => db.schedule.findUniqueOrThrow({ where: { id } });

async function planned(work: ScheduledWork, storyId: string, lockVersion = 1): Promise<string> {
  const plan = { storyId, lockVersion, work, at: soon(), zone: "Asia/Tehran" };
  return accepted(await scheduleStory(as("editor"), plan)).scheduleId;
}

async function readyStory(): Promise<string> {
  const { id: sectionId } = await makeSection(newsroom);
  const content = { ...storyContent(), sectionId };
  return (await makeStory(newsroom, { content })).id;
}

describe("a plan", () => {
  test("publishes at its time what was sealed, and nothing written since", async () => {
    const storyId = await readyStory();
    const { headline, sectionId } = await stateOf(storyId);
    const id = await planned({ action: "publish" }, storyId);
    const content = { ...storyContent(), headline: "Written later", sectionId };
    accepted(await saveWorkingCopy(newsroom, { storyId, lockVersion: 1, content }));
    expect(await runSchedule(newsroom, id)).toBe("not due");
    clock.advance({ minutes: 1 });
    expect(await runSchedule(newsroom, id)).toBe("done");
    expect(await db.article.findUnique({ where: { id: storyId } })).toMatchObject({
      headline,
      publishedAt: clock.now(),
    });
    expect(await stateOf(storyId)).toMatchObject({ headline: "Written later", liveState: "live" });
    expect(await planOf(id)).toMatchObject({ state: "done", firedAt: clock.now() });
  });

  test("leaves nothing approved when what was approved goes out, unless it was written on", async () => {
    const approved = async () => {
      const storyId = await readyStory();
      accepted(await submitStory(newsroom, { storyId, lockVersion: 1 }));
      accepted(await approveStory(newsroom, { storyId, lockVersion: 1 }));
      return storyId;
    };
    const storyId = await approved();
    const id = await planned({ action: "publish" }, storyId);
    expect(await stateOf(storyId)).toMatchObject({ draftState: "approved" });
    const writtenOn = await approved();
    const other = await planned({ action: "publish" }, writtenOn);
    const { sectionId } = await stateOf(writtenOn);
    const content = { ...storyContent(), sectionId };
    const copy = { storyId: writtenOn, lockVersion: 1, content };
    const { lockVersion } = accepted(await saveWorkingCopy(newsroom, copy));
    accepted(await submitStory(newsroom, { storyId: writtenOn, lockVersion }));
    accepted(await approveStory(newsroom, { storyId: writtenOn, lockVersion }));
    clock.advance({ minutes: 1 });
    for (const plan of [id, other]) expect(await runSchedule(newsroom, plan)).toBe("done");
    expect(await stateOf(storyId)).toMatchObject({ draftState: "draft", approvedRevisionId: null });
    expect(await stateOf(writtenOn)).toMatchObject({
      draftState: "approved",
      approvedRevisionId: expect.any(String),
    });
  });

  test("is done once, whoever tries at the same moment", async () => {
    const storyId = await readyStory();
    const id = await planned({ action: "publish" }, storyId);
    clock.advance({ minutes: 5 });
    const ran = await Promise.all([1, 2, 3].map(() => runSchedule(newsroom, id)));
    expect(ran.toSorted()).toEqual(["done", "not due", "not due"]);
    const events = { where: { entityId: storyId, action: "story.published" } };
    expect(await db.event.count(events)).toBe(1);
  });

  test("that comes due while somebody trashes the story is called off, and neither waits for ever", async () => {
    const storyId = await readyStory();
    const id = await planned({ action: "publish" }, storyId);
    clock.advance({ minutes: 1 });
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
    const trashing = together(newsroom, async (inside, tx) => {
      await lockStory(tx, storyId);
      begin();
      await untilWaiting(db, 1);
      await trashStory(inside, storyId);
    });
    await begun;
    const running = runSchedule(newsroom, id);
    await trashing;
    expect(await running).toBe("not due");
    expect(await planOf(id)).toMatchObject({ state: "cancelled" });
  });

  test("updates with the note that readers see, and withdraws with the notice", async () => {
    const { id: storyId } = await makeLiveArticle(newsroom);
    const { lockVersion } = await db.workingCopy.findUniqueOrThrow({ where: { storyId } });
    const change = { kind: "correction" as const, note: "The bridge has four arches." };
    const update = await planned({ action: "update", change }, storyId, lockVersion);
    clock.advance({ minutes: 1 });
    expect(await runSchedule(newsroom, update)).toBe("done");
    expect(await db.articleCorrection.findMany({ where: { articleId: storyId } })).toMatchObject([
      { kind: "correction", text: change.note },
    ]);
    const words = { reason: "The licence ends.", notice: "It was shown for a year." };
    const withdraw = await planned({ action: "withdraw", ...words }, storyId, lockVersion);
    clock.advance({ minutes: 1 });
    expect(await runSchedule(newsroom, withdraw)).toBe("done");
    expect(await db.withdrawal.findUnique({ where: { id: storyId } })).toMatchObject({
      notice: words.notice,
    });
  });

  test("that cannot be done by then fails with the reason, and is not tried again", async () => {
    const storyId = await readyStory();
    const id = await planned({ action: "publish" }, storyId);
    const embargoUntil = new Date(clock.now().getTime() + 3_600_000);
    await db.story.update({ where: { id: storyId }, data: { embargoUntil } });
    clock.advance({ minutes: 1 });
    expect(await runSchedule(newsroom, id)).toBe("failed");
    expect(await planOf(id)).toMatchObject({
      state: "failed",
      problem: "The story is under embargo until then. Wait, or lift it.",
    });
    expect(await runSchedule(newsroom, id)).toBe("not due");
    await cancelSchedule(as("editor"), id);
    expect(await planOf(id)).toMatchObject({ state: "cancelled" });
  });

  test("is called off, by an editor or with the story", async () => {
    const [one, two] = [await readyStory(), await readyStory()];
    const [first, second] = [
      await planned({ action: "publish" }, one),
      await planned({ action: "publish" }, two),
    ];
    await cancelSchedule(as("editor"), first);
    await expect(cancelSchedule(as("editor"), first)).rejects.toMatchObject({ kind: "conflict" });
    await trashStory(newsroom, two);
    clock.advance({ minutes: 1 });
    for (const id of [first, second]) expect(await runSchedule(newsroom, id)).toBe("not due");
  });

  test("takes the place of an older one of its kind", async () => {
    const storyId = await readyStory();
    const older = await planned({ action: "publish" }, storyId);
    await planned({ action: "publish" }, storyId);
    expect(await planOf(older)).toMatchObject({ state: "cancelled" });
  });
});

describe("what is decided since calls off", () => {
  const calledOff = async (ids: string[], storyId: string) => {
    const action = "story.schedule_cancelled";
    const events = await db.event.findMany({ where: { entityId: storyId, action } });
    const told = events.map(({ data }) => data);
    clock.advance({ minutes: 1 });
    for (const id of ids) {
      expect(await planOf(id)).toMatchObject({ state: "cancelled" });
      expect(told).toContainEqual({ scheduleId: id });
      expect(await runSchedule(newsroom, id)).toBe("not due");
    }
    expect(told).toHaveLength(ids.length);
  };

  test("the publication of one that is published at once, and it stays withdrawn later", async () => {
    const storyId = await readyStory();
    const id = await planned({ action: "publish" }, storyId);
    const end = await planned({ action: "withdraw", reason: "The licence ends." }, storyId);
    accepted(await publishStory(as("editor"), { storyId }));
    expect(await planOf(id)).toMatchObject({ state: "cancelled" });
    expect(await planOf(end)).toMatchObject({ state: "waiting" });
    accepted(await withdrawArticle(as("editor"), { storyId, reason: "It was wrong." }));
    await calledOff([id, end], storyId);
    expect(await stateOf(storyId)).toMatchObject({ liveState: "withdrawn" });
  });

  test("the update of one that is corrected at once", async () => {
    const { id: storyId } = await makeLiveArticle(newsroom);
    const change = { kind: "silent" } as const;
    const id = await planned({ action: "update", change }, storyId);
    const { revisionId } = accepted(
      await updateArticle(as("editor"), {
        storyId,
        change: { kind: "correction", note: "The bridge has four arches." },
      }),
    );
    await calledOff([id], storyId);
    expect(await stateOf(storyId)).toMatchObject({ liveRevisionId: revisionId });
  });

  test("all that was planned for one that is withdrawn at once", async () => {
    const { id: storyId } = await makeLiveArticle(newsroom);
    const update = await planned({ action: "update", change: { kind: "silent" } }, storyId);
    const withdraw = await planned({ action: "withdraw", reason: "The licence ends." }, storyId);
    accepted(await withdrawArticle(as("editor"), { storyId, reason: "It was wrong." }));
    await calledOff([update, withdraw], storyId);
  });

  test("the publication of one that is sent back, but not when the note is missing", async () => {
    const storyId = await readyStory();
    accepted(await submitStory(newsroom, { storyId, lockVersion: 1 }));
    accepted(await approveStory(newsroom, { storyId, lockVersion: 1 }));
    const id = await planned({ action: "publish" }, storyId);
    expect(await sendBackStory(as("editor"), { storyId, note: " " })).toMatchObject({ ok: false });
    expect(await planOf(id)).toMatchObject({ state: "waiting" });
    accepted(await sendBackStory(as("editor"), { storyId, note: "Ask the mayor." }));
    await calledOff([id], storyId);
  });
});

test.each([
  ["a time that has passed", { at: new Date("2020-01-01") }, "at"],
  ["a time that is none", { at: new Date(Number.NaN) }, "at"],
  ["a zone that nobody knows", { zone: "Mars/Olympus" }, "zone"],
])("%s is an issue", async (_, part, field) => {
  const plan = { lockVersion: 1, at: soon(), zone: "UTC", ...part };
  const work = { action: "publish" as const };
  const storyId = await readyStory();
  expect(await scheduleStory(newsroom, { storyId, work, ...plan })).toMatchObject({
    ok: false,
    issues: [{ path: [field] }],
  });
});

test("an address that leads elsewhere already cannot be planned, and nothing is sealed", async () => {
  const { id: sectionId } = await makeSection(newsroom);
  const content = { ...storyContent(), sectionId, slug: "the-ferry" };
  await makeLiveArticle(newsroom, { content });
  const { id: storyId } = await makeStory(newsroom, { content });
  const plan = { storyId, lockVersion: 1, at: soon(), zone: "UTC" };
  const work = { action: "publish" as const };
  expect(await scheduleStory(newsroom, { ...plan, work })).toMatchObject({
    issues: [{ path: ["slug"] }],
  });
  expect(await db.revision.count({ where: { storyId } })).toBe(0);
  expect(await db.schedule.count({ where: { storyId } })).toBe(0);
});

test("what could not be published today cannot be planned", async () => {
  const { id: storyId } = await makeStory(newsroom);
  const plan = { storyId, lockVersion: 1, at: soon(), zone: "UTC" };
  expect(await scheduleStory(newsroom, { ...plan, work: { action: "publish" } })).toMatchObject({
    issues: [{ path: ["sectionId"] }],
  });
  const work = { action: "update", change: { kind: "silent" } } as const;
  await expect(scheduleStory(newsroom, { ...plan, work })).rejects.toThrow(
    "This story is not live.",
  );
});

test.each([
  [{ action: "withdraw", reason: " " }, "reason"],
  [{ action: "withdraw", reason: "The licence\u0000 ends." }, "reason"],
  [{ action: "update", change: { kind: "correction", note: "" } }, "note"],
] as const)("%o lacks its sentence", async (work, field) => {
  const { id: storyId } = await makeLiveArticle(newsroom);
  const plan = { storyId, lockVersion: 1, work, at: soon(), zone: "UTC" };
  expect(await scheduleStory(newsroom, plan)).toMatchObject({ issues: [{ path: [field] }] });
});

test("a reporter plans nothing", async () => {
  const storyId = await readyStory();
  const plan = { storyId, lockVersion: 1, work: { action: "publish" } as const, at: soon() };
  await expect(scheduleStory(as("reporter"), { ...plan, zone: "UTC" })).rejects.toMatchObject({
    kind: "forbidden",
  });
});
