import { expect, test } from "vitest";
import { assignStory } from "#lib/desk/stories/assign-story";
import { getStory } from "#lib/desk/stories/get-story";
import { sendBackStory } from "#lib/desk/stories/send-back-story";
import { submitStory } from "#lib/desk/stories/submit-story";
import { newId } from "#lib/platform/uuid";
import { accepted } from "#prisma/factories/accepted";
import { makeStory } from "#prisma/factories/make-story";
import { makeUser } from "#prisma/factories/make-user";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom } = await testNewsroom();

test("a story is opened with its version, and with the last note by the name of who wrote it", async () => {
  const { id, name, role } = await makeUser(newsroom);
  const { id: storyId } = await makeStory(newsroom);
  const submit = { storyId, lockVersion: 1, note: "The figures are checked." };
  accepted(await submitStory({ ...newsroom, actor: { kind: "user", id, name, role } }, submit));
  expect(await getStory(newsroom, storyId)).toMatchObject({
    lockVersion: 1,
    livePath: null,
    story: { draftState: "in_review" },
    lastStep: { actor: name, note: "The figures are checked." },
  });
});

test("a story that never was is not found", async () => {
  await expect(getStory(newsroom, newId())).rejects.toMatchObject({ kind: "not_found" });
});

test("what was said last stays until something else is said", async () => {
  const { id: assigneeId } = await makeUser(newsroom);
  const { id: storyId } = await makeStory(newsroom);
  accepted(await submitStory(newsroom, { storyId, lockVersion: 1 }));
  accepted(await sendBackStory(newsroom, { storyId, note: "Check figure 3." }));
  accepted(await assignStory(newsroom, { storyId, assigneeId }));
  expect(await getStory(newsroom, storyId)).toMatchObject({
    lastStep: { action: "story.sent_back", note: "Check figure 3." },
  });
  accepted(await assignStory(newsroom, { storyId, assigneeId, note: "You know the river." }));
  expect(await getStory(newsroom, storyId)).toMatchObject({
    lastStep: { action: "story.assigned", note: "You know the river." },
  });
});
