import { describe, expect, test } from "vitest";
import { getOtherText } from "#lib/desk/stories/get-other-text";
import { saveWorkingCopy } from "#lib/desk/stories/save-working-copy";
import { settleConflict } from "#lib/desk/stories/settle-conflict";
import { makeSection } from "#prisma/factories/make-section";
import { makeStory, storyContent } from "#prisma/factories/make-story";
import { makeTopic } from "#prisma/factories/make-topic";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, as } = await testNewsroom();
const editor = as("editor");

/** A story that one saved while another had it open. */
async function conflict() {
  const { id: storyId } = await makeStory(newsroom);
  const theirs = { ...storyContent(), headline: "Theirs" };
  await saveWorkingCopy(editor, { storyId, lockVersion: 1, content: theirs });
  return { storyId, lockVersion: 2, theirs, mine: { ...storyContent(), headline: "Mine" } };
}

async function history(storyId: string): Promise<unknown[]> {
  const revisions = await db.revision.findMany({ where: { storyId }, orderBy: { number: "asc" } });
  return revisions.map(({ content }) => content);
}

describe("settling a conflict", () => {
  test("keeping mine seals theirs, even if both are the same person in two windows", async () => {
    const { storyId, lockVersion, theirs, mine } = await conflict();
    const settled = await settleConflict(editor, { storyId, lockVersion, mine, chosen: mine });
    expect(settled).toEqual({ ok: true, value: { lockVersion: 3 } });
    expect(await db.workingCopy.findUnique({ where: { storyId } })).toMatchObject({
      content: mine,
    });
    expect((await history(storyId)).at(-1)).toEqual(theirs);
  });

  test("taking theirs seals mine and leaves the desk's version as it is", async () => {
    const { storyId, lockVersion, theirs, mine } = await conflict();
    const settled = await settleConflict(editor, { storyId, lockVersion, mine, chosen: theirs });
    expect(settled).toEqual({ ok: true, value: { lockVersion: 2 } });
    expect(await db.workingCopy.findUnique({ where: { storyId } })).toMatchObject({
      content: theirs,
    });
    expect((await history(storyId)).slice(-2)).toEqual([theirs, mine]);
  });

  test("a text made of both seals both", async () => {
    const { storyId, lockVersion, theirs, mine } = await conflict();
    const chosen = { ...theirs, headline: "Of both" };
    await settleConflict(editor, { storyId, lockVersion, mine, chosen });
    expect(await db.workingCopy.findUnique({ where: { storyId } })).toMatchObject({
      content: chosen,
    });
    expect((await history(storyId)).slice(-2)).toEqual([theirs, mine]);
  });

  test("a third save in between is a conflict again and changes nothing", async () => {
    const { storyId, lockVersion, mine } = await conflict();
    const third = { ...storyContent(), headline: "Third" };
    await saveWorkingCopy(editor, { storyId, lockVersion, content: third });
    const before = await history(storyId);
    await expect(
      settleConflict(editor, { storyId, lockVersion, mine, chosen: mine }),
    ).rejects.toMatchObject({ kind: "conflict" });
    expect(await history(storyId)).toEqual(before);
  });

  test("a damaged text is an issue and changes nothing", async () => {
    const { storyId, lockVersion, mine } = await conflict();
    expect(
      await settleConflict(editor, { storyId, lockVersion, mine, chosen: { headline: 1 } }),
    ).toMatchObject({ ok: false });
    expect(await db.workingCopy.findUnique({ where: { storyId } })).toMatchObject({
      content: { headline: "Theirs" },
    });
  });
});

test("the other text comes with who saved it and the names of what either text names", async () => {
  const { id: topicId } = await makeTopic(newsroom);
  const { id: sectionId } = await makeSection(newsroom);
  const { storyId, theirs, mine } = await conflict();
  const other = await getOtherText(editor, { storyId, mine: { ...mine, topicIds: [topicId] } });
  expect(other).toMatchObject({
    ok: true,
    value: {
      content: theirs,
      lockVersion: 2,
      names: {
        topics: { [topicId]: expect.any(String) },
        sections: { [sectionId]: expect.any(String) },
      },
    },
  });
});
