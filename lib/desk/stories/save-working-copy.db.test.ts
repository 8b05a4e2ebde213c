import { describe, expect, test } from "vitest";
import { getStory } from "#lib/desk/stories/get-story";
import { saveWorkingCopy } from "#lib/desk/stories/save-working-copy";
import { lockStory } from "#lib/newsroom/lock-story";
import { newId } from "#lib/platform/uuid";
import { accepted } from "#prisma/factories/accepted";
import { makeStory, makeTrashedStory, storyContent } from "#prisma/factories/make-story";
import { makeTopic } from "#prisma/factories/make-topic";
import { expiredBy } from "#prisma/testing/expired-by";
import { hold, untilWaiting } from "#prisma/testing/hold";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, clock, as } = await testNewsroom();

describe("saving a working copy", () => {
  test("the text, the version, the hour and whose hand it was are kept", async () => {
    const { id: storyId } = await makeStory(newsroom);
    await db.story.update({ where: { id: storyId }, data: { draftState: "approved" } });
    const savedAt = clock.advance({ minutes: 5 });
    const reporter = as("reporter");
    const content = { ...storyContent(), headline: "A better headline" };
    expect(await saveWorkingCopy(reporter, { storyId, lockVersion: 1, content })).toEqual({
      ok: true,
      value: { lockVersion: 2 },
    });
    expect(await db.workingCopy.findUnique({ where: { storyId } })).toEqual({
      storyId,
      content,
      lockVersion: 2,
      savedAt,
      savedById: reporter.actor.kind === "user" && reporter.actor.id,
    });
    expect(await db.story.findUnique({ where: { id: storyId } })).toMatchObject({
      updatedAt: savedAt,
      draftState: "draft",
    });
  });

  test("a save that started from an older version is a conflict and changes nothing", async () => {
    const { id: storyId } = await makeStory(newsroom);
    const first = { ...storyContent(), headline: "First hand" };
    await saveWorkingCopy(newsroom, { storyId, lockVersion: 1, content: first });
    const second = { ...storyContent(), headline: "Second hand" };
    await expect(
      saveWorkingCopy(newsroom, { storyId, lockVersion: 1, content: second }),
    ).rejects.toMatchObject({ kind: "conflict" });
    expect(await db.workingCopy.findUnique({ where: { storyId } })).toMatchObject({
      content: { headline: "First hand" },
      lockVersion: 2,
    });
  });

  test("what is wrong with a text comes before whose is newer: it is put right first", async () => {
    const { id: storyId } = await makeStory(newsroom);
    accepted(await saveWorkingCopy(newsroom, { storyId, lockVersion: 1, content: storyContent() }));
    const content = { ...storyContent(), headline: "x".repeat(301) };
    expect(await saveWorkingCopy(newsroom, { storyId, lockVersion: 1, content })).toMatchObject({
      ok: false,
      issues: [{ path: ["headline"] }],
    });
  });

  test("sent twice by the same writer, as the answer was lost, is saved once and no conflict", async () => {
    const { id: storyId } = await makeStory(newsroom);
    const save = { storyId, lockVersion: 1, content: storyContent() };
    const [writer, other] = [as("reporter"), as("reporter")];
    const answer = { ok: true, value: { lockVersion: 2 } };
    expect(await saveWorkingCopy(writer, save)).toEqual(answer);
    expect(await saveWorkingCopy(writer, save)).toEqual(answer);
    expect(await db.workingCopy.findUnique({ where: { storyId } })).toMatchObject({
      lockVersion: 2,
    });
    for (const [who, content] of [
      [writer, storyContent()],
      [other, save.content],
    ] as const) {
      await expect(saveWorkingCopy(who, { ...save, content })).rejects.toMatchObject({
        kind: "conflict",
      });
    }
  });

  test("of several saves at the same moment exactly one is kept", async () => {
    const { id: storyId } = await makeStory(newsroom);
    const release = await hold(db, (tx) => lockStory(tx, storyId));
    const saving = ["one", "two", "three"].map((headline) => {
      const content = { ...storyContent(), headline };
      return saveWorkingCopy(newsroom, { storyId, lockVersion: 1, content });
    });
    await untilWaiting(db, saving.length);
    await release();
    const saves = await Promise.allSettled(saving);
    expect(saves.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await db.workingCopy.findUnique({ where: { storyId } })).toMatchObject({
      lockVersion: 2,
    });
  });

  test("references of the working copy follow the text", async () => {
    const [one, two] = [await makeTopic(newsroom), await makeTopic(newsroom)];
    const { id: storyId } = await makeStory(newsroom, { content: { topicIds: [one.id] } });
    const content = { ...storyContent(), topicIds: [two.id] };
    await saveWorkingCopy(newsroom, { storyId, lockVersion: 1, content });
    expect(await db.reference.findMany({ where: { fromStoryId: storyId } })).toEqual([
      { fromStoryId: storyId, stage: "working", toType: "topic", toId: two.id },
    ]);
  });

  test("readers see nothing of it, so nothing expires", async () => {
    const { id: storyId } = await makeStory(newsroom);
    const save = { storyId, lockVersion: 1, content: storyContent() };
    expect(await expiredBy(db, () => saveWorkingCopy(newsroom, save))).toEqual({
      hard: [],
      soft: [],
    });
  });

  test.each([
    ["no content at all", null],
    ["an unknown field", { ...storyContent(), colour: "red" }],
    ["a broken document", { ...storyContent(), document: { type: "page" } }],
  ])("%s is an issue and changes nothing", async (_, content) => {
    const { id: storyId } = await makeStory(newsroom);
    expect(await saveWorkingCopy(newsroom, { storyId, lockVersion: 1, content })).toMatchObject({
      ok: false,
    });
    expect(await db.workingCopy.findUnique({ where: { storyId } })).toMatchObject({
      lockVersion: 1,
    });
  });

  test.each(["x", "", "'; --", "01a20dbd-d82d-77f1-a014"])(
    "%j is the id of no story",
    async (storyId) => {
      const content = storyContent();
      await expect(
        saveWorkingCopy(newsroom, { storyId, lockVersion: 1, content }),
      ).rejects.toMatchObject({ kind: "not_found" });
      await expect(getStory(newsroom, storyId)).rejects.toMatchObject({ kind: "not_found" });
    },
  );

  test("a story in the trash, and one that never was, are not found", async () => {
    const { id } = await makeTrashedStory(newsroom);
    for (const storyId of [id, newId()]) {
      const save = { storyId, lockVersion: 1, content: storyContent() };
      await expect(saveWorkingCopy(newsroom, save)).rejects.toMatchObject({ kind: "not_found" });
    }
  });
});
