import { describe, expect, test } from "vitest";
import type { StoryContent } from "#lib/content/story-content";
import { approveStory } from "#lib/desk/stories/approve-story";
import { assignStory } from "#lib/desk/stories/assign-story";
import { changeStories } from "#lib/desk/stories/change-stories";
import { saveWorkingCopy } from "#lib/desk/stories/save-working-copy";
import type { ChangeReport, StoryChange } from "#lib/desk/stories/story-change";
import { submitStory } from "#lib/desk/stories/submit-story";
import { trashStory } from "#lib/desk/stories/trash-story";
import { undoChanges } from "#lib/desk/stories/undo-changes";
import { publishStory } from "#lib/publishing/publish-story";
import { runSchedule } from "#lib/publishing/run-schedule";
import { scheduleStory } from "#lib/publishing/schedule-story";
import { accepted } from "#prisma/factories/accepted";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { makeSection } from "#prisma/factories/make-section";
import { makeStory, storyContent } from "#prisma/factories/make-story";
import { makeTopic } from "#prisma/factories/make-topic";
import { makeUser } from "#prisma/factories/make-user";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, clock, as } = await testNewsroom();
const editor = as("editor");

const copyOf = (storyId: string) => db.workingCopy.findUniqueOrThrow({ where: { storyId } });
const contentOf = async (storyId: string) => (await copyOf(storyId)).content as StoryContent;
const stateOf = (id: string) => db.story.findUniqueOrThrow({ where: { id } });

async function change(storyIds: string[], what: StoryChange): Promise<ChangeReport> {
  return accepted(await changeStories(editor, { storyIds, change: what }));
}

async function undo({ undo: steps }: ChangeReport): Promise<ChangeReport> {
  return accepted(await undoChanges(editor, steps));
}

/** Somebody else writes on. */
async function writeOn(storyId: string): Promise<void> {
  const { lockVersion } = await copyOf(storyId);
  const content = { ...(await contentOf(storyId)), standfirst: "Written meanwhile." };
  accepted(await saveWorkingCopy(as("reporter"), { storyId, lockVersion, content }));
}

describe("many stories at once", () => {
  test("get a topic; who has it already stays, and undoing spares what somebody wrote since", async () => {
    const [old, topic] = [await makeTopic(newsroom), await makeTopic(newsroom)];
    const { id: plain } = await makeStory(newsroom, { content: { topicIds: [old.id] } });
    const { id: busy } = await makeStory(newsroom);
    const { id: tagged } = await makeStory(newsroom, { content: { topicIds: [topic.id] } });
    const { id: binned } = await makeStory(newsroom);
    await trashStory(newsroom, binned);
    const report = await change([plain, busy, tagged, binned], {
      kind: "add topic",
      topicId: topic.id,
    });
    expect(report).toMatchObject({
      changed: 2,
      unchanged: 1,
      leftAlone: [{ storyId: binned, sentence: expect.stringContaining("in the trash") }],
    });
    expect((await contentOf(plain)).topicIds).toEqual([old.id, topic.id]);
    const references = { where: { toId: topic.id, fromStoryId: plain } };
    expect(await db.reference.count(references)).toBe(1);
    await writeOn(busy);
    const undone = await undo(report);
    expect(undone).toMatchObject({ changed: 1, leftAlone: [{ storyId: busy }] });
    expect(undone.leftAlone[0]?.sentence).toContain("changed it since");
    expect((await contentOf(plain)).topicIds).toEqual([old.id]);
    expect((await contentOf(busy)).topicIds).toEqual([topic.id]);
  });

  test("leave review like any text that is written on; undoing leads each back to where it was", async () => {
    const topic = await makeTopic(newsroom);
    const [{ id: handedIn }, { id: approved }] = [
      await makeStory(newsroom),
      await makeStory(newsroom),
    ];
    for (const storyId of [handedIn, approved]) {
      accepted(await submitStory(newsroom, { storyId, lockVersion: 1 }));
    }
    accepted(await approveStory(newsroom, { storyId: approved, lockVersion: 1 }));
    const { approvedRevisionId } = await stateOf(approved);
    const report = await change([handedIn, approved], { kind: "add topic", topicId: topic.id });
    expect(await stateOf(approved)).toMatchObject({ draftState: "draft" });
    await undo(report);
    expect(await stateOf(handedIn)).toMatchObject({ draftState: "in_review" });
    expect(await stateOf(approved)).toMatchObject({ draftState: "approved", approvedRevisionId });
    const told = { where: { entityId: approved }, orderBy: { id: "asc" as const } };
    expect((await db.event.findMany(told)).map(({ action }) => action).slice(-2)).toEqual([
      "story.topic_added",
      "story.change_undone",
    ]);
  });

  test("are no longer approved when that version has been published since", async () => {
    const topic = await makeTopic(newsroom);
    const { id: sectionId } = await makeSection(newsroom);
    const { id: storyId } = await makeStory(newsroom, { content: { sectionId } });
    accepted(await submitStory(newsroom, { storyId, lockVersion: 1 }));
    accepted(await approveStory(newsroom, { storyId, lockVersion: 1 }));
    accepted(await publishStory(newsroom, { storyId }));
    await undo(await change([storyId], { kind: "add topic", topicId: topic.id }));
    expect(await stateOf(storyId)).toMatchObject({ draftState: "draft", liveState: "live" });
  });

  test("lose a topic, and have it back in its place", async () => {
    const topics = [await makeTopic(newsroom), await makeTopic(newsroom)].map(({ id }) => id);
    const { id } = await makeStory(newsroom, { content: { topicIds: topics } });
    const report = await change([id], { kind: "remove topic", topicId: topics[0] ?? "" });
    expect((await contentOf(id)).topicIds).toEqual([topics[1]]);
    await undo(report);
    expect((await contentOf(id)).topicIds).toEqual(topics);
  });

  test("go into a section, but not a Page, and not one that the edition lacks", async () => {
    const { id: sectionId } = await makeSection(newsroom);
    const { id: article } = await makeStory(newsroom);
    const { id: page } = await makeStory(newsroom, { form: "page" });
    const report = await change([article, page], { kind: "set section", sectionId });
    expect(report).toMatchObject({ changed: 1, leftAlone: [{ storyId: page }] });
    expect(await stateOf(article)).toMatchObject({ sectionId });
    await undo(report);
    expect(await stateOf(article)).toMatchObject({ sectionId: null });
    await db.sectionLabel.deleteMany({ where: { sectionId } });
    const without = await change([article], { kind: "set section", sectionId });
    expect(without.leftAlone[0]?.sentence).toContain("does not have this section");
  });

  test("are given to somebody, and back to whoever had them", async () => {
    const [one, two] = [await makeUser(newsroom), await makeUser(newsroom)];
    const [{ id: first }, { id: second }] = [await makeStory(newsroom), await makeStory(newsroom)];
    accepted(await assignStory(newsroom, { storyId: first, assigneeId: one.id }));
    const report = await change([first, second], { kind: "assign", assigneeId: two.id });
    accepted(await assignStory(newsroom, { storyId: second, assigneeId: one.id }));
    expect(await undo(report)).toMatchObject({ changed: 1, leftAlone: [{ storyId: second }] });
    expect(await stateOf(first)).toMatchObject({ assigneeId: one.id });
    expect(await stateOf(second)).toMatchObject({ assigneeId: one.id });
  });

  test("are withdrawn with one reason, and published again as they were", async () => {
    const [one, two] = [await makeLiveArticle(newsroom), await makeLiveArticle(newsroom)];
    const { id: draft } = await makeStory(newsroom, { content: storyContent() });
    const { liveRevisionId } = await stateOf(one.id);
    await writeOn(one.id);
    const words = { reason: "The owner asked for it.", notice: "Gone." };
    const report = await change([one.id, two.id, draft], { kind: "withdraw", ...words });
    expect(report).toMatchObject({
      changed: 2,
      leftAlone: [{ storyId: draft, sentence: "This story is not live." }],
    });
    expect(await db.withdrawal.count({ where: { notice: "Gone." } })).toBe(2);
    clock.advance({ minutes: 1 });
    accepted(await publishStory(newsroom, { storyId: two.id }));
    expect(await undo(report)).toMatchObject({ changed: 1, leftAlone: [{ storyId: two.id }] });
    expect(await stateOf(one.id)).toMatchObject({ liveState: "live", liveRevisionId });
    expect((await contentOf(one.id)).standfirst).toBe("Written meanwhile.");
  });

  test("keep their plans when a withdrawal is undone, and those whose time has passed are named", async () => {
    const [one, two] = [await makeLiveArticle(newsroom), await makeLiveArticle(newsroom)];
    const work = { action: "withdraw" as const, reason: "It was for a day." };
    const planned = async (storyId: string, hours: number): Promise<string> => {
      const at = new Date(clock.now().getTime() + hours * 3_600_000);
      const plan = { storyId, lockVersion: 1, work, at, zone: "UTC" };
      return accepted(await scheduleStory(newsroom, plan)).scheduleId;
    };
    const [ahead, past] = [await planned(one.id, 24), await planned(two.id, 1)];
    const words = { reason: "The owner asked for it.", notice: "" };
    const report = await change([one.id, two.id], { kind: "withdraw", ...words });
    const stateOfPlan = (id: string) => db.schedule.findUniqueOrThrow({ where: { id } });
    expect(await stateOfPlan(ahead)).toMatchObject({ state: "cancelled" });
    clock.advance({ minutes: 90 });
    const undone = await undo(report);
    expect(undone).toMatchObject({ changed: 2, leftAlone: [], partly: [{ storyId: two.id }] });
    expect(undone.partly[0]?.sentence).toContain("stays called off");
    expect(await stateOfPlan(ahead)).toMatchObject({ state: "waiting" });
    expect(await stateOfPlan(past)).toMatchObject({ state: "cancelled" });
    clock.advance({ minutes: 24 * 60 });
    expect(await runSchedule(newsroom, ahead)).toBe("done");
    expect(await stateOf(one.id)).toMatchObject({ liveState: "withdrawn" });
    expect(await stateOf(two.id)).toMatchObject({ liveState: "live" });
  });

  test("are not withdrawn without a reason, by a reporter, or by the thousand", async () => {
    const { id } = await makeLiveArticle(newsroom);
    const withdraw = { kind: "withdraw" as const, reason: " ", notice: "" };
    expect(await changeStories(editor, { storyIds: [id], change: withdraw })).toMatchObject({
      issues: [{ path: ["reason"] }],
    });
    const asked = { storyIds: [id], change: { ...withdraw, reason: "For fun." } };
    await expect(changeStories(as("reporter"), asked)).rejects.toMatchObject({ kind: "forbidden" });
    const storyIds = Array.from({ length: 201 }, () => id);
    expect(await changeStories(editor, { ...asked, storyIds })).toMatchObject({ ok: false });
  });
});
