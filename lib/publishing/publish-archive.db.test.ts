import { describe, expect, test } from "vitest";
import { emptyStoryContent, type StoryContent } from "#lib/content/story-content";
import { mergeTopics } from "#lib/desk/names/merge-topics";
import { createStories } from "#lib/desk/stories/create-stories";
import { createStory } from "#lib/desk/stories/create-story";
import { newId } from "#lib/platform/uuid";
import { listIdOf } from "#lib/published/list-id";
import { fillSearch } from "#lib/publishing/fill-search";
import { publishArchive } from "#lib/publishing/publish-archive";
import { publishStory } from "#lib/publishing/publish-story";
import { accepted } from "#prisma/factories/accepted";
import { makeAuthor } from "#prisma/factories/make-author";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { makeDocumentFile, makeMedia } from "#prisma/factories/make-media";
import { makeSection } from "#prisma/factories/make-section";
import { makeStory, storyContent } from "#prisma/factories/make-story";
import { makeTopic } from "#prisma/factories/make-topic";
import { expiredBy } from "#prisma/testing/expired-by";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, as } = await testNewsroom();
const en = await makeEdition(newsroom, { timeZone: "Pacific/Auckland" });
const { id: sectionId } = await makeSection(newsroom, { slug: "news" });
const at = (day: number) => new Date(Date.UTC(2019, 2, day, 20));

async function bringIn(contents: Partial<StoryContent>[], slugs: (string | null)[] = []) {
  const stories = contents.map((content) => ({ id: newId(), content }));
  const begun = await createStories(newsroom, { editionId: en.id, stories });
  const ids = begun.map((one) => accepted(one).id);
  const archived = ids.map((storyId, index) => ({
    storyId,
    firstPublishedAt: at(index + 1),
    slug: slugs[index] ?? null,
  }));
  const answers = await publishArchive(newsroom, { editionId: en.id, stories: archived });
  await fillSearch(db);
  return ids.map((id) => ({ id, answer: answers.get(id) }));
}

/** Every row that a story has left behind, without what is its own alone: ids, slug, rank, and when it came. */
async function rowsOf(storyId: string) {
  const of = { articleId: storyId };
  const story = await db.story.findUniqueOrThrow({
    where: { id: storyId },
    include: { workingCopy: true, revisions: true, schedules: true, corrections: true },
  });
  const rows = {
    story,
    article: await db.article.findUniqueOrThrow({
      where: { id: storyId },
      include: { topics: true, bylines: true, related: true, attachments: true, corrections: true },
    }),
    media: await db.publishedMedia.findMany({
      where: { ownerId: storyId },
      orderBy: { mediaId: "asc" },
    }),
    routes: await db.route.findMany({ where: { targetId: storyId } }),
    references: await db.reference.findMany({
      where: { fromStoryId: storyId },
      orderBy: [{ stage: "asc" }, { toType: "asc" }, { toId: "asc" }],
    }),
    search: await db.$queryRaw`
      SELECT "label", "head"::text, "words"::text, "publishedAt" FROM "ArticleSearch"
      WHERE "articleId" = ${storyId}::uuid`,
    listings: await db.listing.findMany({ where: of, orderBy: { listId: "asc" } }),
    events: await db.event.findMany({ where: { entityId: storyId }, orderBy: { id: "asc" } }),
  };
  const { translationGroupId, liveRevisionId, slug } = story;
  const own = [storyId, translationGroupId, liveRevisionId ?? "", slug ?? ""];
  const text = JSON.stringify(rows, (key, value) => {
    if (["rank", "createdAt", "writtenAt"].includes(key)) return key;
    return key === "id" && !own.includes(value) ? "id" : value;
  });
  return JSON.parse(own.reduce((sofar, id, index) => sofar.replaceAll(id, `own ${index}`), text));
}

async function variety(): Promise<StoryContent[]> {
  const [topic, other, person, institute, picture, report, earlier] = [
    await makeTopic(newsroom),
    await makeTopic(newsroom),
    await makeAuthor(newsroom),
    await makeAuthor(newsroom, { kind: "organisation" }),
    await makeMedia(newsroom),
    await makeDocumentFile(newsroom),
    await makeLiveArticle(newsroom),
  ];
  return [
    { ...storyContent(), sectionId },
    {
      ...storyContent(),
      standfirst: "After ten years.",
      kind: "analysis",
      sectionId,
      topicIds: [other.id, topic.id],
      bylines: [
        { kind: "analysis", authorId: institute.id },
        { kind: "translation", authorId: person.id },
        { kind: "photography", authorId: person.id },
      ],
      dateline: { place: "Elverham", date: "2026-02-28" },
      lead: { mediaId: picture.id, caption: "The bridge." },
      attachments: [{ mediaId: report.id, title: "The report" }],
      related: [earlier.id],
      seo: { title: "Bridge", description: "Open.", canonicalUrl: null, noindex: true },
      language: "fa",
      notes: "Ask the mayor again.",
    },
  ];
}

describe("an archive that is published at once", () => {
  test("leaves behind what each publication by itself leaves behind, and expires as much", async () => {
    const contents = await variety();
    const single: string[] = [];
    const one = await expiredBy(db, async () => {
      for (const [index, content] of contents.entries()) {
        const { id } = accepted(await createStory(newsroom, { editionId: en.id, content }));
        accepted(await publishStory(newsroom, { storyId: id, firstPublishedAt: at(index + 1) }));
        single.push(id);
      }
    });
    let many: string[] = [];
    const all = await expiredBy(db, async () => {
      many = (await bringIn(contents)).map(({ id }) => id);
    });
    for (const [index, id] of many.entries()) {
      expect(await rowsOf(id)).toEqual(await rowsOf(single[index] ?? ""));
    }
    // Ids, addresses and translation groups are each one's own; the lists are the same.
    const shared = (tags: string[]) => [
      ...new Set(tags.filter((tag) => !/^(?:article|path|translations|card):/.test(tag))),
    ];
    expect(shared(all.hard)).toEqual(shared(one.hard));
    expect(shared(all.soft)).toEqual(shared(one.soft));
    expect(all.hard.filter((tag) => tag.startsWith("path:"))).toHaveLength(2);
  });

  test("stands in its lists behind what is there, the oldest first", async () => {
    const own = await makeSection(newsroom);
    const content = () => ({ ...storyContent(), sectionId: own.id });
    const before = await makeLiveArticle(newsroom, { content: content() });
    const begun = await createStories(newsroom, {
      editionId: en.id,
      stories: [1, 2, 3].map(() => ({ id: newId(), content: content() })),
    });
    const ids = begun.map((one) => accepted(one).id);
    const days = [7, 3, 5];
    await publishArchive(newsroom, {
      editionId: en.id,
      stories: ids.map((storyId, index) => ({
        storyId,
        firstPublishedAt: at(days[index] ?? 1),
        slug: null,
      })),
    });
    const listing = await db.listing.findMany({
      where: { listId: listIdOf("section", own.id, en.id) },
      orderBy: { rank: "asc" },
    });
    expect(listing.map(({ rank, articleId }) => [rank, articleId])).toEqual([
      [1, before.id],
      [2, ids[1]],
      [3, ids[2]],
      [4, ids[0]],
    ]);
  });

  test("numbers addresses that are taken, among themselves too, and those that are ours", async () => {
    const content = { ...storyContent(), headline: "Floods again", sectionId };
    const [taken] = await bringIn([{ ...content, slug: "floods" }]);
    expect(taken?.answer).toEqual({ ok: true, value: { slug: "floods", path: "/news/floods" } });
    const brought = await bringIn(
      [content, content, content, content, { ...content, headline: "…" }],
      ["floods", "floods", null, "page"],
    );
    const paths = brought.map(({ answer }) => (answer?.ok ? answer.value.path : "none"));
    expect(paths).toEqual([
      "/news/floods-2",
      "/news/floods-3",
      "/news/floods-again",
      "/news/page-2",
      `/news/${brought[4]?.id.slice(-12)}`,
    ]);
  });

  test("holds back one that lacks something, says what, and publishes the others", async () => {
    const [whole, nameless, unknown] = await bringIn([
      { ...storyContent(), sectionId },
      { ...emptyStoryContent(), sectionId },
      { ...storyContent(), sectionId, topicIds: [newId()] },
    ]);
    expect(whole?.answer?.ok).toBe(true);
    expect(nameless?.answer).toMatchObject({ issues: [{ message: "Write a headline." }] });
    expect(unknown?.answer).toMatchObject({ issues: [{ path: ["topicIds", 0] }] });
    const stories = await db.story.findMany({
      where: { id: { in: [nameless?.id ?? "", unknown?.id ?? ""] } },
    });
    expect(stories.map(({ liveState }) => liveState)).toEqual(["never", "never"]);
  });

  test("follows topics that were merged", async () => {
    const [from, into] = [await makeTopic(newsroom), await makeTopic(newsroom)];
    const begun = await createStories(newsroom, {
      editionId: en.id,
      stories: [{ id: newId(), content: { ...storyContent(), sectionId, topicIds: [from.id] } }],
    });
    await mergeTopics(newsroom, { mergedId: from.id, keptId: into.id });
    const [id = ""] = begun.map((one) => accepted(one).id);
    const stories = [{ storyId: id, firstPublishedAt: at(1), slug: null }];
    await publishArchive(newsroom, { editionId: en.id, stories });
    const topics = await db.articleTopic.findMany({ where: { articleId: id } });
    expect(topics.map(({ topicId }) => topicId)).toEqual([into.id]);
  });

  test("holds nothing that is live, of another edition, in the trash or not there", async () => {
    const fa = await makeEdition(newsroom, { code: "fa" });
    const live = await makeLiveArticle(newsroom);
    const foreign = await makeStory(newsroom, { editionId: fa.id });
    for (const storyId of [live.id, foreign.id, newId()]) {
      const stories = [{ storyId, firstPublishedAt: at(1), slug: null }];
      const answer = publishArchive(newsroom, { editionId: en.id, stories });
      await expect(answer).rejects.toMatchObject({ kind: "conflict" });
    }
  });

  test("is not published by a reporter", async () => {
    const answer = publishArchive(as("reporter"), { editionId: en.id, stories: [] });
    await expect(answer).rejects.toMatchObject({ kind: "forbidden" });
  });
});

test("of many stories begun at once a faulty one is told, and the others are there", async () => {
  const begun = await createStories(newsroom, {
    editionId: en.id,
    stories: [storyContent(), { headline: "\u0000" }, storyContent()].map((content) => ({
      id: newId(),
      content,
    })),
  });
  expect(begun.map(({ ok }) => ok)).toEqual([true, false, true]);
});
