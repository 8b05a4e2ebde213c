import { describe, expect, test } from "vitest";
import { listIdOf } from "#lib/published/list-id";
import { tagOf } from "#lib/published/tags";
import { correctArticle } from "#lib/publishing/correct-article";
import { accepted } from "#prisma/factories/accepted";
import { makeCorrection } from "#prisma/factories/make-correction";
import { defaultEdition } from "#prisma/factories/make-edition";
import {
  makeLiveArticle,
  makePage,
  makeWithdrawnArticle,
} from "#prisma/factories/make-live-article";
import { makeSection } from "#prisma/factories/make-section";
import { makeStory } from "#prisma/factories/make-story";
import { expiredBy } from "#prisma/testing/expired-by";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, clock, as } = await testNewsroom();
const en = await defaultEdition(newsroom);
const note = "An earlier version gave the wrong year.";

const groupOf = async (id: string) =>
  (await db.story.findUniqueOrThrow({ where: { id } })).translationGroupId;

describe("correcting a live article", () => {
  test("a dated note stands on it; its text and its revision stay", async () => {
    const { id, revisionId } = await makeLiveArticle(newsroom);
    const publishedAt = clock.advance({ minutes: 20 });
    const editor = as("editor");
    const { correctionId } = accepted(
      await correctArticle(editor, {
        ...{ storyId: id, kind: "clarification", note: ` ${note} `, place: "top" },
      }),
    );
    expect(
      await db.article.findUnique({ where: { id }, include: { corrections: true } }),
    ).toMatchObject({
      revisionId,
      updatedAt: publishedAt,
      modifiedAt: publishedAt,
      corrections: [
        { id: correctionId, kind: "clarification", text: note, place: "top", publishedAt },
      ],
    });
    expect(await db.correction.findUnique({ where: { id: correctionId } })).toMatchObject({
      storyId: id,
      madeById: editor.actor.kind === "user" && editor.actor.id,
    });
    const last = await db.event.findFirst({ where: { entityId: id }, orderBy: { id: "desc" } });
    expect(last).toMatchObject({ action: "article.corrected", data: { correctionId } });
  });

  test("its page and lists expire at once, its cards elsewhere behind", async () => {
    const section = await makeSection(newsroom);
    const article = await makeLiveArticle(newsroom, { content: { sectionId: section.id } });
    const expired = await expiredBy(db, () => makeCorrection(newsroom, { storyId: article.id }));
    expect(expired).toEqual({
      hard: [
        tagOf.article(article.id),
        tagOf.translations(await groupOf(article.id)),
        tagOf.path(article.path),
        tagOf.front(en.id),
        tagOf.sitemap(en.id),
        tagOf.list(listIdOf("edition", en.id, en.id)),
        tagOf.list(listIdOf("section", section.id, en.id)),
        tagOf.month(en.id, new Date("2026-03-01")),
      ].sort(),
      soft: [tagOf.card(article.id)],
    });
  });

  test("the page of all corrections gets every note", async () => {
    const { id } = await makeLiveArticle(newsroom);
    await makeCorrection(newsroom, { storyId: id });
    clock.advance({ minutes: 1 });
    await makeCorrection(newsroom, { storyId: id, note: "And the name." });
    const notes = await db.articleCorrection.findMany({
      where: { articleId: id },
      orderBy: { publishedAt: "asc" },
    });
    expect(notes.map(({ text }) => text)).toEqual([
      "An earlier version named the wrong street.",
      "And the name.",
    ]);
  });

  test.each(["", " \n ", "x".repeat(2001), "NUL \0"])("%j is no note to readers", async (text) => {
    const { id } = await makeLiveArticle(newsroom);
    const result = await correctArticle(newsroom, { storyId: id, kind: "correction", note: text });
    expect(result).toMatchObject({ ok: false, issues: [{ path: ["note"] }] });
    expect(await db.correction.count({ where: { storyId: id } })).toBe(0);
  });

  test("a draft, a withdrawn article and a Page are a conflict; a reporter may not", async () => {
    const others = [
      await makeStory(newsroom),
      await makeWithdrawnArticle(newsroom),
      await makePage(newsroom),
    ];
    for (const { id: storyId } of others) {
      await expect(
        correctArticle(newsroom, { storyId, kind: "correction", note }),
      ).rejects.toMatchObject({ kind: "conflict" });
    }
    const { id: storyId } = await makeLiveArticle(newsroom);
    await expect(
      correctArticle(as("reporter"), { storyId, kind: "correction", note }),
    ).rejects.toMatchObject({ kind: "forbidden" });
  });
});
