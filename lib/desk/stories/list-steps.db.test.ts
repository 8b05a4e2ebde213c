import { expect, test } from "vitest";
import { makePreviewLink } from "#lib/desk/previews/make-preview-link";
import { approveStory } from "#lib/desk/stories/approve-story";
import { assignStory } from "#lib/desk/stories/assign-story";
import { listRevisions } from "#lib/desk/stories/list-revisions";
import { listSteps } from "#lib/desk/stories/list-steps";
import { sendBackStory } from "#lib/desk/stories/send-back-story";
import { submitStory } from "#lib/desk/stories/submit-story";
import type { Newsroom } from "#lib/newsroom/newsroom";
import { scheduleStory } from "#lib/publishing/schedule-story";
import { updateArticle } from "#lib/publishing/update-article";
import { withdrawArticle } from "#lib/publishing/withdraw-article";
import { accepted } from "#prisma/factories/accepted";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { makeStory } from "#prisma/factories/make-story";
import { makeUser } from "#prisma/factories/make-user";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, clock, as } = await testNewsroom();

/** The verbs of one story, by somebody with a name. */
async function someone(): Promise<{ at: Newsroom; id: string; name: string }> {
  const { id, name, role } = await makeUser(newsroom, { role: "editor" });
  return { at: { ...newsroom, actor: { kind: "user", id, name, role } }, id, name };
}

test("every step is told with who took it and with what was said, and once where it sealed a revision", async () => {
  const editor = await someone();
  const { id: storyId } = await makeStory(newsroom);
  const submitted = accepted(await submitStory(editor.at, { storyId, lockVersion: 1 }));
  accepted(await sendBackStory(editor.at, { storyId, note: "Check figure 3." }));
  accepted(await assignStory(newsroom, { storyId, assigneeId: editor.id }));
  accepted(await submitStory(editor.at, { storyId, lockVersion: 1 }));
  const approve = { storyId, lockVersion: 1, note: "Page one." };
  const approved = accepted(await approveStory(editor.at, approve));
  accepted(await makePreviewLink(editor.at, { storyId, days: 7 }));
  const steps = await listSteps(as("reporter"), storyId);
  const { name } = editor;
  expect(steps).toMatchObject([
    { action: "story.approved", who: name, note: "Page one.", sealedId: approved.revisionId },
    { action: "story.submitted", who: name, note: null, sealedId: null },
    { action: "story.assigned", who: null, assignee: name, note: null, sealedId: null },
    { action: "story.sent_back", who: name, note: "Check figure 3.", sealedId: null },
    { action: "story.submitted", who: name, note: null, sealedId: submitted.revisionId },
    { action: "story.created", who: null, note: null, sealedId: null },
  ]);
  expect(await listRevisions(newsroom, storyId)).toMatchObject([
    { reason: "approve", note: "Page one." },
    { reason: "submit", note: null },
  ]);
});

test("a plan says what it was for, also when it is called off, and a withdrawal why", async () => {
  const { id: storyId } = await makeLiveArticle(newsroom);
  const at = new Date(clock.now().getTime() + 3_600_000);
  const work = { action: "update" as const, change: { kind: "silent" as const } };
  accepted(await scheduleStory(newsroom, { storyId, lockVersion: 1, work, at, zone: "UTC" }));
  accepted(await withdrawArticle(newsroom, { storyId, reason: "Not ours." }));
  const steps = await listSteps(newsroom, storyId);
  expect(steps).toMatchObject([
    { action: "article.withdrawn", note: "Not ours.", plan: null },
    { action: "story.schedule_cancelled", plan: { action: "update", at } },
    { action: "story.scheduled", plan: { action: "update", at } },
    { action: "story.published" },
    { action: "story.created" },
  ]);
});

test("an update says what readers were told of it; a silent fix told them nothing", async () => {
  const { id: storyId } = await makeLiveArticle(newsroom);
  const told = { kind: "correction" as const, note: "There were eight swans." };
  accepted(await updateArticle(newsroom, { storyId, change: told, note: "Mary rang." }));
  accepted(await updateArticle(newsroom, { storyId, change: { kind: "silent" } }));
  const [silent, correction] = await listSteps(newsroom, storyId);
  expect(silent).toMatchObject({ action: "article.updated", told: null });
  expect(correction).toMatchObject({
    told: { kind: "correction", sentence: "There were eight swans." },
    note: "Mary rang.",
  });
});
