import { describe, expect, test } from "vitest";
import { countViews } from "#lib/desk/stories/count-views";
import { findFilterNames } from "#lib/desk/stories/find-filter-names";
import { listSize, listStories, type Turn } from "#lib/desk/stories/list-stories";
import type { StoryFilter } from "#lib/desk/stories/story-filter";
import { submitStory } from "#lib/desk/stories/submit-story";
import { trashStory } from "#lib/desk/stories/trash-story";
import { newId } from "#lib/platform/uuid";
import { withdrawArticle } from "#lib/publishing/withdraw-article";
import { accepted } from "#prisma/factories/accepted";
import { makeAuthor } from "#prisma/factories/make-author";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { makeSchedule } from "#prisma/factories/make-schedule";
import { makeSection } from "#prisma/factories/make-section";
import { makeStory, storyContent } from "#prisma/factories/make-story";
import { makeTopic } from "#prisma/factories/make-topic";
import { makeUser } from "#prisma/factories/make-user";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, clock } = await testNewsroom();

const idsOf = async (filter: StoryFilter) =>
  (await listStories(newsroom, filter)).rows.map(({ id }) => id);

const titled = (headline: string) => ({ content: { ...storyContent(), headline } });

describe("the list of stories", () => {
  test("finds any part of a headline, and signs as they stand", async () => {
    const { id } = await makeStory(newsroom, titled("Tolls rise by 100% on the Millgate bridge"));
    const { id: persian } = await makeStory(newsroom, titled("پل دروازهٔ آسیاب باز شد"));
    expect(await idsOf({ text: "MILLGATE" })).toEqual([id]);
    expect(await idsOf({ text: "100%" })).toEqual([id]);
    expect(await idsOf({ text: "10_%" })).toEqual([]);
    expect(await idsOf({ text: "آسیاب" })).toEqual([persian]);
  });

  test("follows the state of a story", async () => {
    const { id: draft } = await makeStory(newsroom);
    const { id: reviewed } = await makeStory(newsroom);
    accepted(await submitStory(newsroom, { storyId: reviewed, lockVersion: 1 }));
    const { storyId: planned } = await makeSchedule(newsroom);
    const { id: live } = await makeLiveArticle(newsroom);
    const { id: gone } = await makeLiveArticle(newsroom);
    accepted(await withdrawArticle(newsroom, { storyId: gone, reason: "A test asked for it." }));
    const { id: binned } = await makeStory(newsroom);
    await trashStory(newsroom, binned);
    expect(await idsOf({ state: "draft" })).toEqual(expect.arrayContaining([draft, planned]));
    expect(await idsOf({ state: "in review" })).toEqual([reviewed]);
    expect(await idsOf({ state: "scheduled" })).toEqual([planned]);
    expect(await idsOf({ state: "live" })).toEqual([live]);
    expect(await idsOf({ state: "withdrawn" })).toEqual([gone]);
    expect(await idsOf({ state: "trash" })).toEqual([binned]);
    expect(await idsOf({})).not.toContain(binned);
  });

  test("follows what a story is about, who signs it and whose it is", async () => {
    const [topic, author] = [await makeTopic(newsroom), await makeAuthor(newsroom)];
    const user = await makeUser(newsroom);
    const { id } = await makeStory(newsroom, {
      content: { topicIds: [topic.id], bylines: [{ kind: "by", authorId: author.id }] },
    });
    await db.story.update({ where: { id }, data: { assigneeId: user.id } });
    for (const filter of [{ topicId: topic.id }, { authorId: author.id }, { mineId: user.id }]) {
      expect(await idsOf(filter)).toEqual([id]);
    }
    const { rows } = await listStories(newsroom, { mineId: user.id });
    expect(rows).toMatchObject([{ assigneeName: user.name }]);
    const names = await findFilterNames(newsroom, { topicId: topic.id, authorId: newId() });
    const label = await db.topicLabel.findFirstOrThrow({ where: { topicId: topic.id } });
    expect(names).toEqual({ topic: label.name, author: null });
    const own = { kind: "user" as const, id: user.id, name: user.name, role: "reporter" as const };
    expect(await countViews({ ...newsroom, actor: own })).toMatchObject({
      mine: 1,
      live: (await idsOf({ state: "live" })).length,
      scheduled: (await idsOf({ state: "scheduled" })).length,
      "in review": (await idsOf({ state: "in review" })).length,
    });
  });

  test("follows where a story belongs, what kind it is and when it was changed", async () => {
    const { id: sectionId } = await makeSection(newsroom);
    const { id: editionId } = await makeEdition(newsroom);
    const { id: inSection } = await makeStory(newsroom, { content: { sectionId } });
    const { id: elsewhere } = await makeStory(newsroom, { editionId });
    const { id: interview } = await makeStory(newsroom, { content: { kind: "interview" } });
    expect(await idsOf({ sectionId })).toEqual([inSection]);
    expect(await idsOf({ editionId })).toEqual([elsewhere]);
    expect(await idsOf({ kind: "interview" })).toEqual([interview]);
    const { updatedAt } = await db.story.findUniqueOrThrow({ where: { id: interview } });
    const later = new Date(updatedAt.getTime() + 1);
    const of = { kind: "interview" } as const;
    expect(await idsOf({ ...of, from: updatedAt, until: later })).toEqual([interview]);
    expect(await idsOf({ ...of, until: updatedAt })).toEqual([]);
    expect(await idsOf({ ...of, from: later })).toEqual([]);
  });

  test("goes on page by page, with nothing twice and nothing left out", async () => {
    const from = clock.advance({ days: 1 });
    const ids: string[] = [];
    // Some of them were changed in the same millisecond.
    for (let number = 0; number < listSize + 7; number += 1) {
      if (number % 10 === 0) clock.advance({ minutes: 1 });
      ids.push((await makeStory(newsroom)).id);
    }
    const first = await listStories(newsroom, { from });
    expect(first.rows).toHaveLength(listSize);
    await makeStory(newsroom);
    const second = await listStories(newsroom, { from }, { after: first.next ?? "" });
    expect(second.next).toBeNull();
    const seen = [...first.rows, ...second.rows].map(({ id }) => id);
    expect(seen.toSorted()).toEqual(ids.toSorted());
  });

  test("goes back as it came, and at the top shows what has come since", async () => {
    const from = clock.advance({ days: 1 });
    for (let number = 0; number < 2 * listSize + 7; number += 1) {
      if (number % 10 === 0) clock.advance({ minutes: 1 });
      await makeStory(newsroom);
    }
    const turn = (to: Turn) => listStories(newsroom, { from }, to);
    const first = await turn({});
    const second = await turn({ after: first.next ?? "" });
    const third = await turn({ after: second.next ?? "" });
    expect(first.previous).toBeNull();
    expect(third.rows).toHaveLength(7);
    const back = await turn({ before: third.previous ?? "" });
    expect(back.rows.map(({ id }) => id)).toEqual(second.rows.map(({ id }) => id));
    expect(back.next).toBe(second.next);
    clock.advance({ minutes: 1 });
    const { id: newest } = await makeStory(newsroom);
    const again = await turn({ before: back.previous ?? "" });
    expect(again.rows.map(({ id }) => id)).toEqual(first.rows.map(({ id }) => id));
    const top = await turn({ before: again.previous ?? "" });
    expect(top.rows).toHaveLength(listSize);
    expect(top.rows[0]?.id).toBe(newest);
    expect(top.previous).toBeNull();
  });

  test("begins nowhere else than where a page has ended", async () => {
    await expect(listStories(newsroom, {}, { after: "'; drop table" })).rejects.toThrow(
      "Begin at the top.",
    );
  });
});
