import { describe, expect, test } from "vitest";
import { emptyStoryContent } from "#lib/content/story-content";
import { createStory } from "#lib/desk/stories/create-story";
import { newId } from "#lib/platform/uuid";
import { accepted } from "#prisma/factories/accepted";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeStory } from "#prisma/factories/make-story";
import { expiredBy } from "#prisma/testing/expired-by";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, clock, as } = await testNewsroom();
const en = await makeEdition(newsroom);
const fa = await makeEdition(newsroom, { code: "fa" });

describe("starting a story", () => {
  test("it is a draft that never was live, with an empty working copy of version 1", async () => {
    const reporter = as("reporter");
    const { id } = accepted(await createStory(reporter, { editionId: en.id }));
    expect(
      await db.story.findUnique({ where: { id }, include: { workingCopy: true } }),
    ).toMatchObject({
      form: "article",
      editionId: en.id,
      draftState: "draft",
      liveState: "never",
      createdAt: clock.now(),
      firstPublishedAt: null,
      trashedAt: null,
      workingCopy: {
        lockVersion: 1,
        content: emptyStoryContent(),
        savedAt: clock.now(),
        savedById: reporter.actor.kind === "user" && reporter.actor.id,
      },
    });
    expect(await db.event.findFirst({ where: { entityId: id } })).toMatchObject({
      action: "story.created",
      actor: "reporter",
    });
  });

  test("readers see nothing of it, so nothing expires, and it has no address", async () => {
    const routes = await db.route.count();
    const expired = await expiredBy(db, () => makeStory(newsroom));
    expect(expired).toEqual({ hard: [], soft: [] });
    expect(await db.route.count()).toBe(routes);
  });

  test("the id that a client gave it is its id, once", async () => {
    const id = newId();
    expect(await createStory(newsroom, { editionId: en.id, id })).toEqual({
      ok: true,
      value: { id },
    });
    await expect(createStory(newsroom, { editionId: en.id, id })).rejects.toMatchObject({
      kind: "conflict",
    });
  });

  test("what it names is kept as references of the working copy", async () => {
    const [storyId, topicId, sectionId, mediaId, authorId] = [1, 2, 3, 4, 5].map(() => newId());
    if (!storyId || !topicId || !sectionId || !mediaId || !authorId) throw new Error("no ids");
    const { id } = await makeStory(newsroom, {
      content: {
        sectionId,
        topicIds: [topicId],
        bylines: [{ kind: "by", authorId }],
        lead: { mediaId },
        related: [storyId],
      },
    });
    const references = await db.reference.findMany({ where: { fromStoryId: id } });
    expect(
      new Set(references.map(({ stage, toType, toId }) => `${stage} ${toType} ${toId}`)),
    ).toEqual(
      new Set([
        `working story ${storyId}`,
        `working topic ${topicId}`,
        `working section ${sectionId}`,
        `working media ${mediaId}`,
        `working author ${authorId}`,
      ]),
    );
  });

  test("a translation joins the group; a second one for the same edition is an issue", async () => {
    const original = await makeStory(newsroom);
    const { translationGroupId } = await db.story.findUniqueOrThrow({ where: { id: original.id } });
    await makeStory(newsroom, { editionId: fa.id, translationGroupId });
    expect(await createStory(newsroom, { editionId: fa.id, translationGroupId })).toMatchObject({
      ok: false,
      issues: [{ path: ["translationGroupId"] }],
    });
    expect(await db.story.count({ where: { translationGroupId } })).toBe(2);
  });

  test("content that is wrong is an issue; content that is unfinished is not", async () => {
    const content = { dateline: { place: null, date: "2024-02-31" } };
    expect(await createStory(newsroom, { editionId: en.id, content })).toMatchObject({
      ok: false,
      issues: [{ path: ["dateline", "date"] }],
    });
    expect(
      await createStory(newsroom, { editionId: en.id, content: { headline: "" } }),
    ).toMatchObject({
      ok: true,
    });
  });

  test("an edition that does not exist is not found", async () => {
    await expect(createStory(newsroom, { editionId: newId() })).rejects.toMatchObject({
      kind: "not_found",
    });
  });
});
