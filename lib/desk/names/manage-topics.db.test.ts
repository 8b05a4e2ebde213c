import { describe, expect, test } from "vitest";
import type { TopicFact } from "#lib/content/topic-facts";
import { createTopic } from "#lib/desk/names/create-topic";
import { deleteTopic } from "#lib/desk/names/delete-topic";
import { getTopic } from "#lib/desk/names/get-topic";
import { listTopics } from "#lib/desk/names/list-topics";
import { lockTopic } from "#lib/desk/names/lock-labelled";
import { mergeTopics } from "#lib/desk/names/merge-topics";
import { planTopicMerge } from "#lib/desk/names/plan-topic-merge";
import { updateTopic } from "#lib/desk/names/update-topic";
import { saveWorkingCopy } from "#lib/desk/stories/save-working-copy";
import { lockStory } from "#lib/newsroom/lock-story";
import { findRoute } from "#lib/published/find-route";
import { listIdOf } from "#lib/published/list-id";
import { tagOf } from "#lib/published/tags";
import { findTopicPage } from "#lib/published/topic-page";
import { claimPath } from "#lib/publishing/add-route";
import { publishStory } from "#lib/publishing/publish-story";
import { scheduleStory } from "#lib/publishing/schedule-story";
import { updateArticle } from "#lib/publishing/update-article";
import { accepted } from "#prisma/factories/accepted";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { makeSection } from "#prisma/factories/make-section";
import { makeStory, storyContent } from "#prisma/factories/make-story";
import { makeTopic } from "#prisma/factories/make-topic";
import { expiredBy } from "#prisma/testing/expired-by";
import { hold, untilWaiting } from "#prisma/testing/hold";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, clock } = await testNewsroom();
const en = await makeEdition(newsroom);
const fa = await makeEdition(newsroom, { code: "fa" });

const liveAbout = (topicIds: string[]) => {
  clock.advance({ minutes: 1 });
  return makeLiveArticle(newsroom, { content: { topicIds } });
};
const topicsOf = async (storyId: string) =>
  (await db.workingCopy.findUniqueOrThrow({ where: { storyId } })).content;

describe("the facts of a topic", () => {
  test("stand on its front as they were given, in each edition its own", async () => {
    const { id } = await makeTopic(newsroom, { name: "Sallow Mill", type: "place" });
    await liveAbout([id]);
    const facts: TopicFact[] = [
      { name: "built", value: "1741", href: null },
      { name: { own: "Keeper" }, value: "the trust", href: "/pages/الورهام?" },
      { name: "website", value: "mill.example", href: "https://mill.example/" },
    ];
    const labels = [
      { editionId: en.id, name: "Sallow Mill", facts },
      { editionId: fa.id, name: "آسیاب سالو" },
    ];
    accepted(await updateTopic(newsroom, { topicId: id, type: "place", labels }));
    const { value } = await findTopicPage(en, "sallow-mill", null);
    expect(value?.facts).toEqual([facts[0], { ...facts[1], href: "/pages/الورهام%3F" }, facts[2]]);
    const topic = await getTopic(newsroom, id);
    expect(topic.labels.map((label) => label.facts)).toEqual([facts, []]);
    const stale = { topicId: id, type: "place" as const, labels: [], version: "older" };
    expect(await updateTopic(newsroom, stale)).toMatchObject({ ok: false });
    expect((await getTopic(newsroom, id)).version).toBe(topic.version);
  });

  test.each([
    ["an address that nobody can follow", { value: "Here", href: "javascript:alert(1)" }, "href"],
    ["nothing said", { value: " ", href: null }, "value"],
    ["a broken letter", { value: "\ud800", href: null }, "value"],
  ])("with %s are an issue at that fact", async (_, text, at) => {
    const { id } = await makeTopic(newsroom, { type: "place" });
    const facts = [
      { name: "built" as const, value: "1741", href: null },
      { name: { own: "Keeper" }, ...text },
    ];
    const labels = [{ editionId: en.id, name: "Mill", facts }];
    expect(await updateTopic(newsroom, { topicId: id, type: "place", labels })).toMatchObject({
      ok: false,
      issues: [{ path: ["labels", 0, "facts", 1, at] }],
    });
  });

  test("of which there are more than sixteen are too many", async () => {
    const facts = Array.from({ length: 17 }, (_, n) => ({
      name: { own: `${n}` },
      value: "x",
      href: null,
    }));
    expect(
      await createTopic(newsroom, {
        type: "event",
        labels: [{ editionId: en.id, name: "Fair", facts }],
      }),
    ).toMatchObject({ ok: false, issues: [{ path: ["labels", 0, "facts"] }] });
  });
});

describe("changing a topic", () => {
  test("renamed, its old address leads to the new one and every page that shows it is new", async () => {
    const { id } = await makeTopic(newsroom, { name: "Trams" });
    const article = await liveAbout([id]);
    const labels = [
      { editionId: en.id, name: "Light rail", slug: "light-rail", synonyms: ["Trams"] },
    ];
    const expired = await expiredBy(db, async () =>
      accepted(await updateTopic(newsroom, { topicId: id, type: "place", labels })),
    );
    expect(await findRoute("/topics/trams")).toEqual({
      kind: "moved",
      location: "/topics/light-rail",
    });
    expect(await findRoute("/topics/light-rail")).toEqual({ kind: "live" });
    expect(expired.hard).toEqual(
      expect.arrayContaining([
        tagOf.topic(id),
        tagOf.path("/topics/trams"),
        tagOf.path("/topics/light-rail"),
        tagOf.list(listIdOf("topic", id, en.id)),
        tagOf.sitemap(en.id),
      ]),
    );
    expect(await getTopic(newsroom, id)).toMatchObject({
      type: "place",
      liveArticles: 1,
      labels: [{ name: "Light rail", synonyms: ["Trams"] }],
      used: { total: 1, uses: [{ storyId: article.id, isLive: true }] },
    });
    expect(
      await db.event.findFirst({ where: { entityId: id, action: "topic.updated" } }),
    ).not.toBeNull();
  });

  test("it can take its old address back; one of another topic is an issue", async () => {
    const { id: topicId } = await makeTopic(newsroom, { name: "Harbour" });
    await makeTopic(newsroom, { name: "Market" });
    const change = (slug: string) =>
      updateTopic(newsroom, {
        topicId,
        type: "subject",
        labels: [{ editionId: en.id, name: "Harbour", slug }],
      });
    accepted(await change("port"));
    accepted(await change("harbour"));
    expect(await change("market")).toMatchObject({
      ok: false,
      issues: [{ path: ["labels", 0, "slug"] }],
    });
  });

  test("it keeps its name in an edition whose stories use it, and loses it where none does", async () => {
    const { id: topicId } = await makeTopic(newsroom, {
      labels: [
        { editionId: en.id, name: "Ferries" },
        { editionId: fa.id, name: "کشتی" },
      ],
    });
    await liveAbout([topicId]);
    const keepOnly = (editionId: string, name: string) =>
      updateTopic(newsroom, { topicId, type: "subject", labels: [{ editionId, name }] });
    expect(await keepOnly(fa.id, "کشتی")).toMatchObject({ ok: false });
    accepted(await keepOnly(en.id, "Ferries"));
    expect((await getTopic(newsroom, topicId)).labels).toHaveLength(1);
  });
});

describe("merging two topics", () => {
  test("articles, drafts, lists and addresses belong to the one that stays, whose synonyms grow", async () => {
    const merged = await makeTopic(newsroom, {
      labels: [
        { editionId: en.id, name: "Railways", synonyms: ["Trains"] },
        { editionId: fa.id, name: "راه‌آهن" },
      ],
    });
    const kept = await makeTopic(newsroom, { name: "Rail" });
    const first = await liveAbout([merged.id]);
    const second = await liveAbout([kept.id]);
    const both = await liveAbout([merged.id, kept.id]);
    const draft = await makeStory(newsroom, { content: { topicIds: [merged.id] } });
    const merge = { mergedId: merged.id, keptId: kept.id };

    expect(accepted(await planTopicMerge(newsroom, merge))).toEqual({
      liveArticles: 2,
      stories: 3,
      addresses: ["/fa/topics/راه-آهن", "/topics/railways"],
      movedEditionIds: [fa.id],
      synonyms: [{ editionId: en.id, synonyms: ["Railways", "Trains"] }],
    });
    const expired = await expiredBy(db, async () => accepted(await mergeTopics(newsroom, merge)));

    const articles = await db.articleTopic.findMany({ where: { topicId: kept.id } });
    expect(articles.map(({ articleId }) => articleId).sort()).toEqual(
      [first.id, second.id, both.id].sort(),
    );
    expect(await topicsOf(draft.id)).toMatchObject({ topicIds: [kept.id] });
    expect(await topicsOf(both.id)).toMatchObject({ topicIds: [kept.id] });
    expect(await db.reference.count({ where: { toId: merged.id } })).toBe(0);
    expect(await db.reference.count({ where: { toId: kept.id, stage: "working" } })).toBe(4);
    const ranks = await db.listing.findMany({
      where: { listId: listIdOf("topic", kept.id, en.id) },
      orderBy: { rank: "asc" },
    });
    expect(ranks.map(({ rank, articleId }) => [rank, articleId])).toEqual([
      [1, first.id],
      [2, second.id],
      [3, both.id],
    ]);
    expect(await findRoute("/topics/railways")).toEqual({
      kind: "moved",
      location: "/topics/rail",
    });
    expect(expired.hard).toEqual(
      expect.arrayContaining([
        tagOf.topic(merged.id),
        tagOf.topic(kept.id),
        tagOf.path("/topics/railways"),
        tagOf.list(listIdOf("topic", kept.id, en.id)),
      ]),
    );
    expect(await db.event.count({ where: { action: "topic.merged", entityId: kept.id } })).toBe(1);
    expect((await getTopic(newsroom, merged.id)).mergedIntoId).toBe(kept.id);
    expect((await listTopics(newsroom, { text: "trains" })).map(({ id }) => id)).toEqual([kept.id]);
  });

  test("who was writing meanwhile goes on, and saves the topic that stays", async () => {
    const [merged, middle, kept] = [
      await makeTopic(newsroom),
      await makeTopic(newsroom),
      await makeTopic(newsroom),
    ];
    const { id: storyId } = await liveAbout([merged.id]);
    const copy = await db.workingCopy.findUniqueOrThrow({ where: { storyId } });
    accepted(await mergeTopics(newsroom, { mergedId: merged.id, keptId: middle.id }));
    accepted(await mergeTopics(newsroom, { mergedId: middle.id, keptId: kept.id }));
    const { lockVersion, content } = copy;
    accepted(await saveWorkingCopy(newsroom, { storyId, lockVersion, content }));
    expect(await topicsOf(storyId)).toMatchObject({ topicIds: [kept.id] });
  });

  test("a sealed revision that names the one that went can still be published", async () => {
    const [merged, kept] = [await makeTopic(newsroom), await makeTopic(newsroom)];
    const { id: storyId, revisionId } = await liveAbout([merged.id]);
    accepted(await mergeTopics(newsroom, { mergedId: merged.id, keptId: kept.id }));
    const change = { kind: "silent" } as const;
    accepted(await updateArticle(newsroom, { storyId, revisionId, change }));
    expect(await db.articleTopic.findMany({ where: { articleId: storyId } })).toMatchObject([
      { topicId: kept.id },
    ]);
  });

  test("a topic is not merged into itself, nor twice", async () => {
    const [one, two] = [await makeTopic(newsroom), await makeTopic(newsroom)];
    expect(await mergeTopics(newsroom, { mergedId: one.id, keptId: one.id })).toMatchObject({
      ok: false,
      issues: [{ path: ["keptId"] }],
    });
    const turns = await Promise.allSettled([
      mergeTopics(newsroom, { mergedId: one.id, keptId: two.id }),
      mergeTopics(newsroom, { mergedId: two.id, keptId: one.id }),
    ]);
    expect(turns.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });
});

describe("merging while others work", () => {
  test("a story that is being published meanwhile gets the topic that stays", async () => {
    const [merged, kept] = [await makeTopic(newsroom), await makeTopic(newsroom)];
    const { id: sectionId } = await makeSection(newsroom, { name: "Ports" });
    const content = { topicIds: [merged.id], sectionId, slug: "quay" };
    const { id: storyId } = await makeStory(newsroom, { content });
    const release = await hold(db, (tx) => claimPath(tx, "/ports/quay"));
    const publishing = publishStory(newsroom, { storyId });
    await untilWaiting(db, 1);
    const merging = mergeTopics(newsroom, { mergedId: merged.id, keptId: kept.id });
    await untilWaiting(db, 2);
    await release();
    accepted(await publishing);
    accepted(await merging);
    const listId = listIdOf("topic", kept.id, en.id);
    expect(await db.articleTopic.findMany({ where: { articleId: storyId } })).toMatchObject([
      { topicId: kept.id },
    ]);
    expect(await db.listing.findMany({ where: { listId } })).toMatchObject([
      { articleId: storyId },
    ]);
  });

  test("it waits for nobody who has a story locked, so that neither waits for the other", async () => {
    const [merged, kept] = [await makeTopic(newsroom), await makeTopic(newsroom)];
    const { id: storyId } = await liveAbout([merged.id]);
    const release = await hold(db, (tx) => lockStory(tx, storyId));
    accepted(await mergeTopics(newsroom, { mergedId: merged.id, keptId: kept.id }));
    await release();
    expect(await topicsOf(storyId)).toMatchObject({ topicIds: [kept.id] });
  });

  test("whoever only looks at what a merge would change keeps nobody waiting", async () => {
    const [merged, kept] = [await makeTopic(newsroom), await makeTopic(newsroom)];
    const release = await hold(db, (tx) => lockTopic(tx, kept.id));
    const plan = await planTopicMerge(newsroom, { mergedId: merged.id, keptId: kept.id });
    await release();
    expect(accepted(plan)).toMatchObject({ stories: 0 });
  });
});

describe("deleting a topic", () => {
  test("one that a draft uses stays, and the sentence says how many do", async () => {
    const { id: topicId } = await makeTopic(newsroom);
    await makeStory(newsroom, { content: { topicIds: [topicId] } });
    expect(await deleteTopic(newsroom, { topicId })).toEqual({
      ok: false,
      issues: [
        {
          path: [],
          message: "One story uses this topic. Take it out of them first, then delete it.",
        },
      ],
    });
  });

  test("one that goes out with a scheduled story stays, though the draft has lost it", async () => {
    const { id: topicId } = await makeTopic(newsroom);
    const { id: sectionId } = await makeSection(newsroom);
    const content = { ...storyContent(), headline: "Set for spring", sectionId };
    const { id: storyId } = await makeStory(newsroom, {
      content: { ...content, topicIds: [topicId] },
    });
    const at = new Date(newsroom.clock.now().getTime() + 3_600_000);
    const work = { action: "publish" } as const;
    accepted(await scheduleStory(newsroom, { storyId, lockVersion: 1, work, at, zone: "UTC" }));
    accepted(await saveWorkingCopy(newsroom, { storyId, lockVersion: 1, content }));
    expect(await deleteTopic(newsroom, { topicId })).toMatchObject({
      issues: [{ message: expect.stringContaining("“Set for spring” uses this topic") }],
    });
  });

  test("one that nobody uses goes, and its address is free again", async () => {
    const { id: topicId } = await makeTopic(newsroom, { name: "Nobody’s" });
    accepted(await deleteTopic(newsroom, { topicId }));
    await expect(getTopic(newsroom, topicId)).rejects.toMatchObject({ kind: "not_found" });
    await makeTopic(newsroom, { name: "Nobody’s" });
    expect(await db.event.count({ where: { entityId: topicId, action: "topic.deleted" } })).toBe(1);
  });
});

test("topics are found by name, synonym and type; wildcards mean themselves", async () => {
  const { id } = await makeTopic(newsroom, {
    type: "person",
    name: "Åsa Berg",
    synonyms: ["100%"],
  });
  const found = async (filter: Parameters<typeof listTopics>[1]) =>
    (await listTopics(newsroom, filter)).map((topic) => topic.id);
  expect(await found({ text: "åsa" })).toEqual([id]);
  expect(await found({ text: "100%" })).toEqual([id]);
  expect(await found({ text: "0%0" })).toEqual([]);
  expect(await found({ type: "person" })).toEqual([id]);
});
