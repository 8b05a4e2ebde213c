import { describe, expect, test } from "vitest";
import { getStory } from "#lib/desk/stories/get-story";
import { newId } from "#lib/platform/uuid";
import { listIdOf } from "#lib/published/list-id";
import { tagOf } from "#lib/published/tags";
import { publishStory } from "#lib/publishing/publish-story";
import { accepted } from "#prisma/factories/accepted";
import { makeAuthor } from "#prisma/factories/make-author";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle, makePage } from "#prisma/factories/make-live-article";
import { makeDocumentFile, makeMedia } from "#prisma/factories/make-media";
import { makeSection } from "#prisma/factories/make-section";
import { makeStory, makeTrashedStory, storyContent } from "#prisma/factories/make-story";
import { makeTopic } from "#prisma/factories/make-topic";
import { expiredBy } from "#prisma/testing/expired-by";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, clock, as } = await testNewsroom();
const en = await makeEdition(newsroom);
const fa = await makeEdition(newsroom, { code: "fa" });
const news = await makeSection(newsroom, {
  labels: [
    { editionId: en.id, name: "News" },
    { editionId: fa.id, name: "خبر", slug: "khabar" },
  ],
});
const sectionId = news.id;
const unknown = newId();
const undescribed = await makeMedia(newsroom, { alt: "" });
const foreign = await makeTopic(newsroom, { editionId: fa.id });

describe("publishing a story", () => {
  test("readers get an article with everything the working copy says", async () => {
    const [topic, person, institute, picture, report, earlier] = [
      await makeTopic(newsroom),
      await makeAuthor(newsroom),
      await makeAuthor(newsroom, { kind: "organisation" }),
      await makeMedia(newsroom),
      await makeDocumentFile(newsroom),
      await makeLiveArticle(newsroom),
    ];
    const content = {
      ...storyContent(),
      headline: "Bridge reopens",
      standfirst: "After ten years.",
      kind: "analysis" as const,
      sectionId,
      topicIds: [topic.id],
      bylines: [
        { kind: "analysis" as const, authorId: institute.id },
        { kind: "translation" as const, authorId: person.id },
      ],
      dateline: { place: "Elverham", date: "2026-02-28" },
      lead: { mediaId: picture.id, caption: "The bridge." },
      attachments: [{ mediaId: report.id, title: "The report" }],
      related: [earlier.id],
      seo: { title: "Bridge", description: "It is open.", canonicalUrl: null, noindex: true },
      notes: "Ask the mayor again.",
    };
    const { id } = await makeStory(newsroom, { content });
    const published = accepted(await publishStory(newsroom, { storyId: id }));
    expect(published.path).toBe("/news/bridge-reopens");

    const article = await db.article.findUniqueOrThrow({
      where: { id },
      include: { topics: true, bylines: true, related: true, attachments: true, corrections: true },
    });
    const { translationGroupId } = await db.story.findUniqueOrThrow({ where: { id } });
    expect(article).toEqual({
      id,
      revisionId: published.revisionId,
      editionId: en.id,
      translationGroupId,
      sectionId,
      kind: "analysis",
      slug: "bridge-reopens",
      path: "/news/bridge-reopens",
      headline: "Bridge reopens",
      standfirst: "After ten years.",
      document: content.document,
      datelinePlace: "Elverham",
      datelineDate: new Date("2026-02-28"),
      leadMediaId: picture.id,
      leadAlt: null,
      leadCaption: "The bridge.",
      language: "en",
      direction: "ltr",
      wordCount: 5,
      writtenAt: expect.any(Date),
      seoTitle: "Bridge",
      seoDescription: "It is open.",
      canonicalUrl: null,
      noindex: true,
      publishedAt: clock.now(),
      updatedAt: null,
      modifiedAt: clock.now(),
      publishedOn: new Date("2026-03-02"),
      topics: [{ articleId: id, topicId: topic.id, position: 0 }],
      bylines: [
        { articleId: id, position: 0, authorId: institute.id, kind: "analysis" },
        { articleId: id, position: 1, authorId: person.id, kind: "translation" },
      ],
      related: [{ articleId: id, position: 0, relatedId: earlier.id }],
      attachments: [{ articleId: id, position: 0, mediaId: report.id, title: "The report" }],
      corrections: [],
    });
    const shown = await db.publishedMedia.findMany({ where: { ownerId: id } });
    expect(new Set(shown.map(({ mediaId }) => mediaId))).toEqual(new Set([picture.id, report.id]));
  });

  test("what was published is sealed as a revision, with the hashes of its media", async () => {
    const picture = await makeMedia(newsroom);
    const content = { ...storyContent(), sectionId, lead: { mediaId: picture.id } };
    const { id } = await makeStory(newsroom, { content });
    const { revisionId } = accepted(await publishStory(newsroom, { storyId: id }));
    const { file } = await db.media.findUniqueOrThrow({
      where: { id: picture.id },
      include: { file: true },
    });
    expect(await db.revision.findMany({ where: { storyId: id } })).toMatchObject([
      {
        id: revisionId,
        number: 1,
        content,
        mediaHashes: { [picture.id]: file.hash },
        reason: "publish",
        publishedAt: clock.now(),
        madeAt: clock.now(),
      },
    ]);
  });

  test("story, route, references and event say so", async () => {
    const topic = await makeTopic(newsroom);
    const editor = as("editor");
    const { id } = await makeStory(newsroom, { content: { sectionId, topicIds: [topic.id] } });
    const { path, revisionId } = accepted(await publishStory(editor, { storyId: id }));
    expect(await db.story.findUnique({ where: { id } })).toMatchObject({
      liveState: "live",
      draftState: "draft",
      liveRevisionId: revisionId,
      firstPublishedAt: clock.now(),
      publishedOn: new Date("2026-03-02"),
    });
    expect(await db.route.findMany({ where: { targetId: id } })).toMatchObject([
      { path, editionId: en.id, targetType: "article", origin: "canonical" },
    ]);
    const references = await db.reference.findMany({ where: { fromStoryId: id } });
    expect(new Set(references.map(({ stage, toId }) => `${stage} ${toId}`))).toEqual(
      new Set([sectionId, topic.id].flatMap((to) => [`live ${to}`, `working ${to}`])),
    );
    const last = await db.event.findFirst({ where: { entityId: id }, orderBy: { id: "desc" } });
    expect(last).toMatchObject({
      action: "story.published",
      actor: "editor",
      userId: editor.actor.kind === "user" && editor.actor.id,
      data: { path, revisionId },
    });
  });

  test("a note for the desk stands in the log, in the history and on the story", async () => {
    const { id } = await makeStory(newsroom, { content: { sectionId } });
    const note = "  Watch the comments of the council.  ";
    const kept = note.trim();
    const { path, revisionId } = accepted(await publishStory(newsroom, { storyId: id, note }));
    const last = await db.event.findFirst({ where: { entityId: id }, orderBy: { id: "desc" } });
    expect(last?.data).toEqual({ path, revisionId, note: kept });
    expect(await db.revision.findUnique({ where: { id: revisionId } })).toMatchObject({
      note: kept,
    });
    expect(await getStory(newsroom, id)).toMatchObject({
      lastStep: { action: "story.published", note: kept },
    });
  });

  test.each(["x".repeat(2001), "half \ud83d"])("%j is no note for the desk", async (note) => {
    const { id } = await makeStory(newsroom, { content: { sectionId } });
    const result = await publishStory(newsroom, { storyId: id, note });
    expect(result).toMatchObject({ ok: false, issues: [{ path: ["note"] }] });
    expect(await db.story.findUnique({ where: { id } })).toMatchObject({ liveState: "never" });
  });

  test("its page, its fronts, its lists and its translations expire at once, blocks behind", async () => {
    const [topic, author] = [await makeTopic(newsroom), await makeAuthor(newsroom)];
    const twin = await makeLiveArticle(newsroom, { editionId: fa.id, content: { sectionId } });
    const { translationGroupId } = await db.story.findUniqueOrThrow({ where: { id: twin.id } });
    const content = {
      sectionId,
      topicIds: [topic.id],
      bylines: [{ kind: "by" as const, authorId: author.id }],
    };
    const { id } = await makeStory(newsroom, { translationGroupId, content });
    let path = "";
    const expired = await expiredBy(db, async () => {
      path = accepted(await publishStory(newsroom, { storyId: id })).path;
    });
    expect(expired).toEqual({
      hard: [
        tagOf.article(id),
        tagOf.translations(translationGroupId),
        tagOf.path(path),
        tagOf.front(en.id),
        tagOf.sitemap(en.id),
        tagOf.month(en.id, new Date("2026-03-01")),
        tagOf.list(listIdOf("edition", en.id, en.id)),
        tagOf.list(listIdOf("section", sectionId, en.id)),
        tagOf.list(listIdOf("topic", topic.id, en.id)),
        tagOf.list(listIdOf("author", author.id, en.id)),
      ].sort(),
      soft: [tagOf.card(id), tagOf.latest(en.id)].sort(),
    });
  });

  test("the answer names the last of its invalidations", async () => {
    const { invalidationId } = await makeLiveArticle(newsroom);
    const { _max } = await db.invalidation.aggregate({ _max: { id: true } });
    expect(invalidationId).toBe(_max.id);
  });

  test("the date is the edition's: a night in London is the next day in Tehran", async () => {
    const at = new Date("2026-03-02T21:00:00Z");
    const persian = await makeLiveArticle(newsroom, {
      editionId: fa.id,
      content: { sectionId },
      at,
    });
    const english = await makeLiveArticle(newsroom, { content: { sectionId }, at });
    const dateOf = async (id: string) =>
      (await db.article.findUniqueOrThrow({ where: { id } })).publishedOn
        .toISOString()
        .slice(0, 10);
    expect(await dateOf(persian.id)).toBe("2026-03-03");
    expect(await dateOf(english.id)).toBe("2026-03-02");
  });

  test("a text in a language of its own has that language's direction", async () => {
    const article = await makeLiveArticle(newsroom, { content: { sectionId, language: "ar" } });
    expect(await db.article.findUnique({ where: { id: article.id } })).toMatchObject({
      language: "ar",
      direction: "rtl",
    });
  });

  test("an archive keeps its first date", async () => {
    const { id } = await makeStory(newsroom, { content: { sectionId } });
    const firstPublishedAt = new Date("2012-05-06T07:08:09Z");
    accepted(await publishStory(newsroom, { storyId: id, firstPublishedAt }));
    expect(await db.article.findUnique({ where: { id } })).toMatchObject({
      publishedAt: firstPublishedAt,
      modifiedAt: firstPublishedAt,
      publishedOn: new Date("2012-05-06"),
    });
  });
});

describe("a Page", () => {
  test("it needs no section, stands in no list, and the footer that names it refreshes behind", async () => {
    const listed = await db.listing.count();
    let page = { id: "", path: "" };
    const expired = await expiredBy(db, async () => {
      page = await makePage(newsroom, { content: { headline: "About us" } });
    });
    expect(page.path).toBe("/pages/about-us");
    expect(await db.page.findUnique({ where: { id: page.id } })).toMatchObject({
      title: "About us",
      slug: "about-us",
      editionId: en.id,
      publishedAt: clock.now(),
    });
    expect(await db.listing.count()).toBe(listed);
    expect(expired).toEqual({
      hard: [
        tagOf.article(page.id),
        tagOf.translations(
          (await db.page.findUniqueOrThrow({ where: { id: page.id } })).translationGroupId,
        ),
        tagOf.path(page.path),
        tagOf.sitemap(en.id),
      ].sort(),
      soft: [tagOf.card(page.id), tagOf.site()].sort(),
    });
  });

  test("its translations, which link to it, expire at once", async () => {
    const twin = await makePage(newsroom, { editionId: fa.id });
    const { translationGroupId } = await db.story.findUniqueOrThrow({ where: { id: twin.id } });
    const expired = await expiredBy(db, () => makePage(newsroom, { translationGroupId }));
    expect(expired.hard).toContain(tagOf.translations(translationGroupId));
  });
});

describe("what keeps a story from being published", () => {
  test.each([
    ["no headline", { headline: "" }, ["headline"]],
    ["no section", { sectionId: null }, ["sectionId"]],
    ["a section that does not exist", { sectionId: unknown }, ["sectionId"]],
    ["a topic that does not exist", { topicIds: [unknown] }, ["topicIds", 0]],
    ["a topic without a name in the edition", { topicIds: [foreign.id] }, ["topicIds", 0]],
    [
      "an author who does not exist",
      { bylines: [{ kind: "by" as const, authorId: unknown }] },
      ["bylines", 0],
    ],
    ["a lead picture that does not exist", { lead: { mediaId: unknown } }, ["lead"]],
    ["a lead picture that nobody described", { lead: { mediaId: undescribed.id } }, ["lead"]],
    [
      "a document that does not exist",
      { attachments: [{ mediaId: unknown, title: "Lost" }] },
      ["attachments", 0],
    ],
    ["a slug that the site uses itself", { slug: "page" }, ["slug"]],
  ])("%s is an issue, and nothing is written", async (_, content, path) => {
    const { id } = await makeStory(newsroom, { content: { sectionId, ...content } });
    const events = await db.event.count();
    const expired = await expiredBy(db, async () => {
      const result = await publishStory(newsroom, { storyId: id });
      expect(result).toMatchObject({ ok: false, issues: [{ path }] });
    });
    expect(expired).toEqual({ hard: [], soft: [] });
    expect(await db.story.findUnique({ where: { id } })).toMatchObject({ liveState: "never" });
    expect(await db.article.count({ where: { id } })).toBe(0);
    expect(await db.revision.count({ where: { storyId: id } })).toBe(0);
    expect(await db.event.count()).toBe(events);
  });

  test("every fault is named at once", async () => {
    const { id } = await makeStory(newsroom, { content: { headline: "", topicIds: [unknown] } });
    const result = await publishStory(newsroom, { storyId: id });
    expect(result.ok ? [] : result.issues.map(({ path }) => path[0])).toEqual([
      "headline",
      "sectionId",
      "topicIds",
    ]);
  });

  test("a time that has not come, and an embargo that has not ended", async () => {
    const { id } = await makeStory(newsroom, { content: { sectionId } });
    const later = new Date(clock.now().getTime() + 60_000);
    expect(await publishStory(newsroom, { storyId: id, firstPublishedAt: later })).toMatchObject({
      ok: false,
      issues: [{ path: ["firstPublishedAt"] }],
    });
    await db.story.update({ where: { id }, data: { embargoUntil: later } });
    expect(await publishStory(newsroom, { storyId: id })).toMatchObject({
      ok: false,
      issues: [{ path: ["embargoUntil"] }],
    });
    const whenItEnded = { ...newsroom, clock: { now: () => later } };
    expect(await publishStory(whenItEnded, { storyId: id })).toMatchObject({ ok: true });
  });

  test("a reporter cannot publish", async () => {
    const { id } = await makeStory(newsroom, { content: { sectionId } });
    await expect(publishStory(as("reporter"), { storyId: id })).rejects.toMatchObject({
      kind: "forbidden",
    });
    expect(await db.article.count({ where: { id } })).toBe(0);
  });

  test("what is live already is a conflict, what is in the trash is not found", async () => {
    const live = await makeLiveArticle(newsroom);
    await expect(publishStory(newsroom, { storyId: live.id })).rejects.toMatchObject({
      kind: "conflict",
    });
    const trashed = await makeTrashedStory(newsroom, { content: { sectionId } });
    await expect(publishStory(newsroom, { storyId: trashed.id })).rejects.toMatchObject({
      kind: "not_found",
    });
    await expect(publishStory(newsroom, { storyId: newId() })).rejects.toMatchObject({
      kind: "not_found",
    });
  });
});
