import { describe, expect, test } from "vitest";
import { updateSection } from "#lib/desk/names/update-section";
import { findArticlePage } from "#lib/published/article-page";
import { listStandingBlocks } from "#lib/published/blocks";
import { tagOf } from "#lib/published/tags";
import { withdrawArticle } from "#lib/publishing/withdraw-article";
import { makeAuthor } from "#prisma/factories/make-author";
import { makeCorrection } from "#prisma/factories/make-correction";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle, makeWithdrawnArticle } from "#prisma/factories/make-live-article";
import { makeDocumentFile, makeMedia } from "#prisma/factories/make-media";
import { makeSection } from "#prisma/factories/make-section";
import { makeSelectedPick } from "#prisma/factories/make-selected-pick";
import { makeStory, storyContent } from "#prisma/factories/make-story";
import { makeTopic } from "#prisma/factories/make-topic";
import { expiredBy } from "#prisma/testing/expired-by";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, clock } = await testNewsroom();
const en = await makeEdition(newsroom);
const fa = await makeEdition(newsroom, { code: "fa" });
const { id: sectionId } = await makeSection(newsroom, {
  labels: [
    { editionId: en.id, name: "Analysis" },
    { editionId: fa.id, name: "تحلیل", slug: "tahlil" },
  ],
});
const live = (content: Parameters<typeof makeLiveArticle>[1] = {}) =>
  makeLiveArticle(newsroom, { ...content, content: { sectionId, ...content.content } });

const hashOf = async (mediaId: string) => {
  const where = { id: mediaId };
  return (await db.media.findUniqueOrThrow({ where, include: { file: true } })).file.hash;
};

describe("the page of an article", () => {
  test("it has everything that a reader sees", async () => {
    const [place, subject] = [
      await makeTopic(newsroom, { name: "Elverham", type: "place" }),
      await makeTopic(newsroom, { name: "Bridges" }),
    ];
    const institute = await makeAuthor(newsroom, {
      name: "Elverham Institute",
      kind: "organisation",
      sameAs: ["https://institute.example/"],
    });
    const joan = await makeAuthor(newsroom, { name: "Joan Miller" });
    const lead = await makeMedia(newsroom, {
      alt: "A bridge",
      caption: "Old",
      credit: "J. Miller",
      licence: "CC BY 4.0",
    });
    const inside = await makeMedia(newsroom, { alt: "A pillar" });
    const report = await makeDocumentFile(newsroom);
    const linked = await live({ content: { headline: "Linked" } });
    const draft = await makeStory(newsroom);
    const link = (storyId: string) => ({
      type: "text" as const,
      text: "link",
      marks: [{ type: "link" as const, attrs: { storyId } }],
    });
    const content = {
      ...storyContent(),
      sectionId,
      headline: "Bridge reopens",
      standfirst: "After ten years.",
      kind: "analysis" as const,
      topicIds: [place.id, subject.id],
      bylines: [
        { kind: "analysis" as const, authorId: institute.id },
        { kind: "translation" as const, authorId: joan.id },
      ],
      dateline: { place: "Elverham", date: "2020-11-30" },
      lead: { mediaId: lead.id, caption: "New" },
      document: {
        type: "doc" as const,
        version: 1 as const,
        content: [
          { type: "paragraph" as const, content: [link(linked.id), link(draft.id)] },
          { type: "figure" as const, attrs: { mediaId: inside.id } },
        ],
      },
      attachments: [{ mediaId: report.id, title: "The report" }],
      seo: { title: "Bridge", description: "Open.", canonicalUrl: null, noindex: false },
    };
    const published = await live({ content });
    const publishedAt = clock.now().toISOString();
    const told = clock.advance({ minutes: 5 }).toISOString();
    await makeCorrection(newsroom, { storyId: published.id, note: "The year was wrong." });

    const { value } = await findArticlePage(en, published.path);
    expect(value?.article).toEqual({
      id: published.id,
      path: "/analysis/bridge-reopens",
      revisionId: published.revisionId,
      headline: "Bridge reopens",
      standfirst: "After ten years.",
      foreign: null,
      kind: "analysis",
      section: { id: sectionId, name: "Analysis", path: "/analysis" },
      bylines: [
        {
          id: institute.id,
          name: "Elverham Institute",
          path: "/authors/elverham-institute",
          kind: "analysis",
          authorKind: "organisation",
        },
        {
          id: joan.id,
          name: "Joan Miller",
          path: "/authors/joan-miller",
          kind: "translation",
          authorKind: "person",
        },
      ],
      image: {
        mediaId: lead.id,
        src: `/media/${await hashOf(lead.id)}.jpg`,
        width: 1200,
        height: 800,
        alt: "A bridge",
        caption: "New",
        credit: "J. Miller",
        licence: "https://creativecommons.org/licenses/by/4.0/",
        colour: "#885522",
        renditions: [],
        lighter: [],
        focus: null,
        forms: [],
        cut: [],
      },
      publishedAt,
      updatedAt: told,
      language: "en",
      direction: "ltr",
      dateline: { place: "Elverham", date: "2020-11-30" },
      document: content.document,
      topics: [
        { id: place.id, name: "Elverham", path: "/topics/elverham", type: "place" },
        { id: subject.id, name: "Bridges", path: "/topics/bridges", type: "subject" },
      ],
      attachments: [
        {
          title: "The report",
          href: `/media/${await hashOf(report.id)}/the-report.pdf`,
          mediaType: "application/pdf",
          bytes: expect.any(Number),
        },
      ],
      corrections: [
        { kind: "correction", text: "The year was wrong.", place: "bottom", publishedAt: told },
      ],
      publishedOn: "2026-03-02",
      wordCount: 1,
      seo: { title: "Bridge", description: "Open.", canonicalUrl: null, noindex: false },
    });
    expect(value?.elsewhere).toEqual({ [institute.id]: ["https://institute.example/"] });
    expect(value?.context.storyPaths).toEqual({ [linked.id]: linked.path });
    expect(value?.context.images).toMatchObject({ [inside.id]: { alt: "A pillar" } });
    expect(Object.keys(value?.context.images ?? {})).toEqual([inside.id]);
  });

  test("a draft that it links to brings the tag under which it is shown anew later", async () => {
    const draft = await makeStory(newsroom);
    const text = {
      type: "text" as const,
      text: "soon",
      marks: [{ type: "link" as const, attrs: { storyId: draft.id } }],
    };
    const document = {
      type: "doc" as const,
      version: 1 as const,
      content: [{ type: "paragraph" as const, content: [text] }],
    };
    const { path } = await live({ content: { document } });
    expect((await findArticlePage(en, path)).tags).toContain(tagOf.card(draft.id));
  });

  test("its translations are the live ones, in the order of the editions", async () => {
    const english = await live({ content: { headline: "Elections" } });
    const { translationGroupId } = await db.story.findUniqueOrThrow({ where: { id: english.id } });
    const translator = await makeAuthor(newsroom, {
      labels: [{ editionId: fa.id, name: "لاله" }],
    });
    const persian = await live({
      editionId: fa.id,
      translationGroupId,
      content: {
        headline: "انتخابات",
        bylines: [{ kind: "translation", authorId: translator.id }],
      },
    });
    const de = await makeEdition(newsroom, { code: "de" });
    await makeStory(newsroom, { editionId: de.id, translationGroupId });
    expect((await findArticlePage(en, english.path)).value?.translations).toEqual([
      {
        edition: fa,
        path: persian.path,
        headline: "انتخابات",
        isListed: true,
        isTranslation: true,
      },
    ]);
    expect((await findArticlePage(fa, persian.path)).value?.translations).toEqual([
      {
        edition: en,
        path: english.path,
        headline: "Elections",
        isListed: true,
        isTranslation: false,
      },
    ]);
  });

  test("a translation that search engines may not list is linked, and named to none of them", async () => {
    const english = await live({});
    const { translationGroupId } = await db.story.findUniqueOrThrow({ where: { id: english.id } });
    const seo = { title: null, description: null, canonicalUrl: null, noindex: true };
    await live({ editionId: fa.id, translationGroupId, content: { seo } });
    const page = await findArticlePage(en, english.path);
    expect(page.value?.translations).toMatchObject([{ isListed: false, isTranslation: false }]);
    expect(page.tags).toContain(tagOf.translations(translationGroupId));
  });

  test("a path where nothing is has no page, but the tag under which it may come", async () => {
    const elsewhere = await live({ editionId: fa.id });
    for (const path of ["/analysis/nothing", elsewhere.path]) {
      expect(await findArticlePage(en, path)).toEqual({ value: null, tags: [tagOf.path(path)] });
    }
  });
});

describe("related articles", () => {
  test("the editor's picks come first in their order, then what shares most topics, newest first", async () => {
    const [one, two] = [await makeTopic(newsroom), await makeTopic(newsroom)];
    const both = [one.id, two.id];
    const older = await live({ content: { topicIds: both } });
    clock.advance({ minutes: 1 });
    const newer = await live({ content: { topicIds: [two.id] } });
    clock.advance({ minutes: 1 });
    const newest = await live({ content: { topicIds: [one.id] } });
    const [pickA, pickB] = [await live(), await live()];
    const draft = await makeStory(newsroom);
    const gone = await makeWithdrawnArticle(newsroom, { content: { sectionId, topicIds: both } });
    const related = [pickB.id, draft.id, gone.id, pickA.id];
    const article = await live({ content: { topicIds: both, related } });
    const { value, tags } = await findArticlePage(en, article.path);
    expect(value?.related.map(({ id }) => id)).toEqual([pickB.id, pickA.id, older.id, newest.id]);
    expect(value?.related.map(({ id }) => id)).not.toContain(newer.id);
    expect(tags).toEqual(
      expect.arrayContaining([draft.id, gone.id, pickA.id, older.id].map(tagOf.card)),
    );
  });

  test("more than four picks all stand, and nothing is added", async () => {
    const topic = await makeTopic(newsroom);
    await live({ content: { topicIds: [topic.id] } });
    const picks = [];
    for (let number = 0; number < 5; number += 1) picks.push((await live()).id);
    const article = await live({ content: { topicIds: [topic.id], related: picks } });
    const { value } = await findArticlePage(en, article.path);
    expect(value?.related.map(({ id }) => id)).toEqual(picks);
  });

  test("without picks and topics there are none; another edition's articles never stand there", async () => {
    const topic = await makeTopic(newsroom, {
      labels: [
        { editionId: en.id, name: "Shared" },
        { editionId: fa.id, name: "مشترک" },
      ],
    });
    const persian = await live({ editionId: fa.id, content: { topicIds: [topic.id] } });
    const article = await live({ content: { topicIds: [topic.id], related: [persian.id] } });
    expect((await findArticlePage(en, article.path)).value?.related).toEqual([]);
  });
});

describe("the blocks on every article", () => {
  test("Selected has the picks in their order, without those that ended or are not live", async () => {
    const [first, ended, last] = [await live(), await live(), await live()];
    const draft = await makeStory(newsroom);
    const soon = new Date(Date.now() + 3_600_000);
    await makeSelectedPick(newsroom, { articleId: last.id, expiresAt: soon });
    await makeSelectedPick(newsroom, { articleId: ended.id, expiresAt: new Date(Date.now() - 1) });
    await makeSelectedPick(newsroom, { articleId: draft.id });
    await makeSelectedPick(newsroom, { articleId: first.id });
    const { path } = await live();
    const { value, tags } = await findArticlePage(en, path);
    expect(value?.selected.map(({ id }) => id)).toEqual([last.id, first.id]);
    expect(tags).toEqual(
      expect.arrayContaining([tagOf.selected(en.id), tagOf.latest(en.id), tagOf.card(first.id)]),
    );
  });

  test("Latest has the newest of the edition, without the article itself and what was withdrawn", async () => {
    const ids = [];
    for (let number = 0; number < 7; number += 1) {
      clock.advance({ minutes: 1 });
      ids.push((await live()).id);
    }
    clock.advance({ minutes: 1 });
    const newest = await live();
    await withdrawArticle(newsroom, { storyId: ids[6] ?? "", reason: "Wrong." });
    const { value } = await findArticlePage(en, newest.path);
    expect(value?.latest.map(({ id }) => id)).toEqual(ids.slice(0, 6).toReversed());
  });

  test("Latest has nothing that the page shows as Selected or Related", async () => {
    const ids = [];
    for (let number = 0; number < 9; number += 1) {
      clock.advance({ minutes: 1 });
      ids.push((await live()).id);
    }
    await makeSelectedPick(newsroom, { articleId: ids[8] ?? "" });
    const { path } = await live({ content: { related: [ids[7] ?? ""] } });
    const { value } = await findArticlePage(en, path);
    expect(value?.related.map(({ id }) => id)).toEqual([ids[7]]);
    expect(value?.latest.map(({ id }) => id)).toEqual(ids.slice(1, 7).toReversed());
  });

  test("are old when a section of theirs has another address, for all pages that share them", async () => {
    const { id } = await makeSection(newsroom, { name: "Reports" });
    clock.advance({ minutes: 1 });
    const { id: articleId } = await live({ content: { sectionId: id } });
    const { value, tags } = await listStandingBlocks(en);
    expect(value.latest[0]?.id).toBe(articleId);
    const labels = [{ editionId: en.id, name: "Inquiries", slug: "inquiries", description: "" }];
    const { hard } = await expiredBy(db, async () => {
      await updateSection(newsroom, { sectionId: id, labels });
    });
    expect((await listStandingBlocks(en)).value.latest[0]?.path).toMatch(/^\/inquiries\//);
    expect(hard.filter((tag) => tags.includes(tag))).not.toEqual([]);
  });
});
