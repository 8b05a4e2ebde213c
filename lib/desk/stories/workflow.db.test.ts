import { describe, expect, test } from "vitest";
import { approveStory } from "#lib/desk/stories/approve-story";
import { assignStory } from "#lib/desk/stories/assign-story";
import { restoreRevision } from "#lib/desk/stories/restore-revision";
import { restoreStory } from "#lib/desk/stories/restore-story";
import { saveWorkingCopy } from "#lib/desk/stories/save-working-copy";
import { sendBackStory } from "#lib/desk/stories/send-back-story";
import { submitStory } from "#lib/desk/stories/submit-story";
import { trashStory } from "#lib/desk/stories/trash-story";
import { newId } from "#lib/platform/uuid";
import { accepted } from "#prisma/factories/accepted";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { makeSchedule } from "#prisma/factories/make-schedule";
import { makeStory, storyContent } from "#prisma/factories/make-story";
import { makeUser } from "#prisma/factories/make-user";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, clock, as } = await testNewsroom();

const stateOf = (id: string) => db.story.findUniqueOrThrow({ where: { id } });
const revisionsOf = (storyId: string) =>
  db.revision.findMany({ where: { storyId }, orderBy: { number: "asc" } });
const eventsOf = async (entityId: string) =>
  (await db.event.findMany({ where: { entityId }, orderBy: { at: "asc" } })).map(
    ({ action }) => action,
  );

async function submitted(): Promise<string> {
  const { id: storyId } = await makeStory(newsroom);
  accepted(await submitStory(as("reporter"), { storyId, lockVersion: 1 }));
  return storyId;
}

describe("handing in", () => {
  test("seals what the writer sees and gives it to the reviewer", async () => {
    const { id: storyId } = await makeStory(newsroom);
    const reviewer = await makeUser(newsroom, { role: "editor" });
    const note = "Please look at the figures.";
    const submit = { storyId, lockVersion: 1, assigneeId: reviewer.id, note };
    const { revisionId } = accepted(await submitStory(as("reporter"), submit));
    expect(await stateOf(storyId)).toMatchObject({
      draftState: "in_review",
      assigneeId: reviewer.id,
    });
    expect(await revisionsOf(storyId)).toMatchObject([
      { id: revisionId, number: 1, reason: "submit", note },
    ]);
    expect(await eventsOf(storyId)).toContain("story.submitted");
  });

  test("needs a headline", async () => {
    const content = { ...storyContent(), headline: " " };
    const { id: storyId } = await makeStory(newsroom, { content });
    expect(await submitStory(newsroom, { storyId, lockVersion: 1 })).toMatchObject({
      ok: false,
      issues: [{ path: ["headline"] }],
    });
    expect(await revisionsOf(storyId)).toEqual([]);
  });

  test("to somebody who does not work here, or may not review, is an issue", async () => {
    const { id: storyId } = await makeStory(newsroom);
    const gone = await makeUser(newsroom);
    const writer = await makeUser(newsroom, { role: "reporter" });
    await db.user.update({ where: { id: gone.id }, data: { deactivatedAt: clock.now() } });
    for (const assigneeId of [gone.id, writer.id, newId()]) {
      expect(await submitStory(newsroom, { storyId, lockVersion: 1, assigneeId })).toMatchObject({
        issues: [{ path: ["assigneeId"] }],
      });
    }
  });

  test("what somebody else has saved since is a conflict", async () => {
    const { id: storyId } = await makeStory(newsroom);
    accepted(await saveWorkingCopy(newsroom, { storyId, lockVersion: 1, content: storyContent() }));
    await expect(submitStory(newsroom, { storyId, lockVersion: 1 })).rejects.toMatchObject({
      kind: "conflict",
    });
  });

  test("twice is a conflict", async () => {
    const storyId = await submitted();
    await expect(submitStory(newsroom, { storyId, lockVersion: 1 })).rejects.toThrow(
      "This story is in review by now. Load it again.",
    );
  });
});

describe("a review", () => {
  test("approves just what was handed in", async () => {
    const storyId = await submitted();
    const { revisionId } = accepted(await approveStory(as("editor"), { storyId, lockVersion: 1 }));
    expect(await stateOf(storyId)).toMatchObject({
      draftState: "approved",
      approvedRevisionId: revisionId,
    });
    expect(await revisionsOf(storyId)).toHaveLength(1);
  });

  test("approves nothing that is written afterwards", async () => {
    const storyId = await submitted();
    accepted(await approveStory(newsroom, { storyId, lockVersion: 1 }));
    accepted(await saveWorkingCopy(newsroom, { storyId, lockVersion: 1, content: storyContent() }));
    expect(await stateOf(storyId)).toMatchObject({
      draftState: "draft",
      approvedRevisionId: null,
    });
  });

  test("sends a story back to who began it, with what is missing", async () => {
    const reporter = as("reporter");
    const { id: storyId } = await makeStory(reporter);
    accepted(await submitStory(reporter, { storyId, lockVersion: 1 }));
    expect(await sendBackStory(as("editor"), { storyId, note: " " })).toMatchObject({
      issues: [{ path: ["note"] }],
    });
    accepted(await sendBackStory(as("editor"), { storyId, note: "Ask the mayor." }));
    expect(await stateOf(storyId)).toMatchObject({
      draftState: "draft",
      assigneeId: reporter.actor.kind === "user" && reporter.actor.id,
    });
    expect(await eventsOf(storyId)).toContain("story.sent_back");
  });

  test("is not a reporter's", async () => {
    const storyId = await submitted();
    const reporter = as("reporter");
    const refused = { kind: "forbidden" };
    await expect(approveStory(reporter, { storyId, lockVersion: 1 })).rejects.toMatchObject(
      refused,
    );
    await expect(sendBackStory(reporter, { storyId, note: "No." })).rejects.toMatchObject(refused);
    await expect(trashStory(reporter, storyId)).rejects.toMatchObject(refused);
  });

  test("of a draft is a conflict", async () => {
    const { id: storyId } = await makeStory(newsroom);
    await expect(approveStory(newsroom, { storyId, lockVersion: 1 })).rejects.toThrow(
      "This story is a draft by now.",
    );
  });
});

test("a story is given to somebody, and to nobody", async () => {
  const { id: storyId } = await makeStory(newsroom);
  const user = await makeUser(newsroom);
  accepted(await assignStory(newsroom, { storyId, assigneeId: user.id }));
  expect(await stateOf(storyId)).toMatchObject({ assigneeId: user.id });
  accepted(await assignStory(newsroom, { storyId, assigneeId: null }));
  expect(await stateOf(storyId)).toMatchObject({ assigneeId: null });
});

describe("the trash", () => {
  test("takes a story with its schedules, and gives it back whole", async () => {
    const { id: storyId } = await makeStory(newsroom);
    const schedule = await makeSchedule(newsroom, { storyId });
    await trashStory(newsroom, storyId);
    expect(await stateOf(storyId)).toMatchObject({ trashedAt: clock.now() });
    expect(await db.schedule.findUnique({ where: { id: schedule.id } })).toMatchObject({
      state: "cancelled",
    });
    await expect(submitStory(newsroom, { storyId, lockVersion: 1 })).rejects.toThrow(
      "This story is in the trash. Restore it first.",
    );
    await restoreStory(newsroom, storyId);
    expect(await stateOf(storyId)).toMatchObject({ trashedAt: null });
    expect(await eventsOf(storyId)).toEqual([
      "story.created",
      "story.schedule_cancelled",
      "story.trashed",
      "story.restored",
    ]);
  });

  test("takes nothing that readers can see", async () => {
    const { id } = await makeLiveArticle(newsroom);
    await expect(trashStory(newsroom, id)).rejects.toThrow("Withdraw it first.");
  });
});

describe("a revision", () => {
  test("is made when another hand goes on writing, and when a text has rested", async () => {
    const [one, two] = [as("reporter"), as("editor")];
    const { id: storyId } = await makeStory(one);
    const save = async (who: typeof one, lockVersion: number) =>
      accepted(await saveWorkingCopy(who, { storyId, lockVersion, content: storyContent() }));
    await save(one, 1);
    await save(one, 2);
    expect(await revisionsOf(storyId)).toEqual([]);
    await save(two, 3);
    clock.advance({ minutes: 29 });
    await save(two, 4);
    clock.advance({ minutes: 30 });
    await save(two, 5);
    expect(await revisionsOf(storyId)).toMatchObject([{ reason: "handover" }, { reason: "idle" }]);
  });

  test("comes back whole, and what stood there can be brought back too", async () => {
    const storyId = await submitted();
    const [first] = await revisionsOf(storyId);
    const newer = storyContent();
    accepted(await saveWorkingCopy(newsroom, { storyId, lockVersion: 1, content: newer }));
    const restore = { storyId, revisionId: first?.id ?? "", lockVersion: 2 };
    expect(await restoreRevision(newsroom, restore)).toEqual({
      ok: true,
      value: { lockVersion: 3 },
    });
    const copy = await db.workingCopy.findUniqueOrThrow({ where: { storyId } });
    expect(copy.content).toEqual(first?.content);
    expect((await revisionsOf(storyId)).at(-1)).toMatchObject({
      reason: "restore",
      content: newer,
    });
    expect(await stateOf(storyId)).toMatchObject({ headline: expect.stringMatching(/^Story/) });
  });

  test("of another story cannot be brought here", async () => {
    const [one, two] = [await submitted(), await submitted()];
    const [foreign] = await revisionsOf(two);
    const restore = { storyId: one, revisionId: foreign?.id ?? "", lockVersion: 1 };
    await expect(restoreRevision(newsroom, restore)).rejects.toMatchObject({ kind: "not_found" });
  });
});
