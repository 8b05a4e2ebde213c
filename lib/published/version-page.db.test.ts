import { describe, expect, test } from "vitest";
import type { Block } from "#lib/content/document";
import type { StoryContent } from "#lib/content/story-content";
import { saveWorkingCopy } from "#lib/desk/stories/save-working-copy";
import { findArticlePage } from "#lib/published/article-page";
import { tagOf } from "#lib/published/tags";
import { findVersion } from "#lib/published/version-page";
import { findVersions } from "#lib/published/versions-page";
import { correctArticle } from "#lib/publishing/correct-article";
import { type Update, updateArticle } from "#lib/publishing/update-article";
import { accepted } from "#prisma/factories/accepted";
import { makeAuthor } from "#prisma/factories/make-author";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { makeMedia } from "#prisma/factories/make-media";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, clock } = await testNewsroom();
const en = await makeEdition(newsroom);
const fa = await makeEdition(newsroom, { code: "fa", direction: "rtl" });

const paragraph = (text: string): Block => ({
  type: "paragraph",
  content: [{ type: "text", text }],
});
const documentOf = (...content: Block[]) => ({
  type: "doc" as const,
  version: 1 as const,
  content,
});

async function update(
  storyId: string,
  words: Partial<StoryContent>,
  change: Update["change"] = { kind: "silent" },
) {
  clock.advance({ minutes: 1 });
  const { content, lockVersion } = await db.workingCopy.findUniqueOrThrow({ where: { storyId } });
  const written = { ...(content as StoryContent), ...words };
  accepted(await saveWorkingCopy(newsroom, { storyId, lockVersion, content: written }));
  return accepted(await updateArticle(newsroom, { storyId, change }));
}

const said = (pieces: { kind: string; text: string }[]) =>
  pieces.map(({ kind, text }) => (kind === "same" ? text : `${kind}(${text})`)).join("");

describe("the versions of an article", () => {
  test("there is no page of them, and no way to one, while there is only one", async () => {
    const { path } = await makeLiveArticle(newsroom);
    expect((await findVersions(en, path)).value).toBeNull();
    expect((await findVersion(en, path, 1)).value).toBeNull();
    expect((await findArticlePage(en, path)).value?.versionsPath).toBeNull();
    expect(await findVersions(en, "/news/nothing")).toEqual({
      value: null,
      tags: [tagOf.path("/news/nothing")],
    });
  });

  test("are listed with what readers were told, and expire with the article", async () => {
    const { id, path } = await makeLiveArticle(newsroom, { content: { headline: "Six swans" } });
    await update(id, { headline: "Eight swans" }, { kind: "correction", note: "It was eight." });
    await update(id, { headline: "Eight white swans" });
    clock.advance({ minutes: 1 });
    const note = { kind: "clarification" as const, note: "Swans are birds." };
    accepted(await correctArticle(newsroom, { storyId: id, ...note }));
    const { value, tags } = await findVersions(en, path);
    expect(value).toMatchObject({
      path: `${path}/versions`,
      article: { headline: "Eight white swans", path, direction: "ltr" },
      entries: [
        { kind: "note", note: { kind: "clarification", text: "Swans are birds." } },
        { kind: "fixes", versions: [{ number: 3, path: `${path}/versions/3` }] },
        { kind: "told", version: { number: 2 }, note: { text: "It was eight." } },
        { kind: "first", version: { number: 1 } },
      ],
    });
    expect(tags).toEqual(expect.arrayContaining([tagOf.path(path), tagOf.article(id)]));
    expect((await findArticlePage(en, path)).value?.versionsPath).toBe(`${path}/versions`);
    expect((await findVersions(fa, path)).value).toBeNull();
  });

  test("each shows what differs from the one before; the first stands alone", async () => {
    const [harbour, gauge] = [
      await makeMedia(newsroom, { alt: "The harbour" }),
      await makeMedia(newsroom, { alt: "A gauge" }),
    ];
    const figure = (mediaId: string): Block => ({ type: "figure", attrs: { mediaId } });
    const [one, two] = [paragraph("The river rose by two metres."), paragraph("Nobody was hurt.")];
    const content = {
      document: documentOf(figure(gauge.id), one, two),
      lead: { mediaId: harbour.id },
    };
    const { id, path } = await makeLiveArticle(newsroom, { content });
    const risen = paragraph("The river rose by three metres.");
    await update(id, { document: documentOf(risen, two, figure(gauge.id)), lead: null });
    const { value } = await findVersion(en, path, 2);
    expect(value).toMatchObject({ number: 2, earlier: { number: 1 }, later: null, note: null });
    expect(value?.blocks.map(({ state, pieces }) => `${state}: ${said(pieces)}`)).toEqual([
      "left: ",
      "changed: The river rose by removed(two)added(three) metres.",
      "same: Nobody was hurt.",
      "moved: A gauge",
    ]);
    const lead = value?.fields.find(({ field }) => field === "lead");
    expect(lead && said(lead.pieces)).toBe("removed(The harbour)");
    const first = (await findVersion(en, path, 1)).value;
    expect(first).toMatchObject({
      earlier: null,
      later: { number: 2, path: `${path}/versions/2` },
    });
    expect(first?.blocks.every(({ state }) => state === "same")).toBe(true);
    expect((await findVersion(en, path, 3)).value).toBeNull();
  });

  test("who signed is called as today, and makes no version by another name", async () => {
    const author = await makeAuthor(newsroom, { name: "Joan" });
    const { id, path } = await makeLiveArticle(newsroom, {
      content: { bylines: [{ kind: "analysis", authorId: author.id }] },
    });
    await update(id, { headline: "Other" });
    await db.authorLabel.updateMany({ where: { authorId: author.id }, data: { name: "Jane" } });
    const { value, tags } = await findVersion(en, path, 2);
    const byline = value?.fields.find(({ field }) => field === "bylines");
    expect(byline).toMatchObject({ isSame: true, pieces: [{ text: "Analysis by Jane" }] });
    expect(tags).toContain(tagOf.author(author.id));
  });

  test("are written in the edition's words, and in their own language", async () => {
    const { id, path } = await makeLiveArticle(newsroom, {
      editionId: fa.id,
      content: { headline: "پل بسته است", dateline: { place: "تهران", date: null } },
    });
    await update(id, { headline: "پل باز است", language: "en" });
    const { value } = await findVersion(fa, path, 2);
    expect(value).toMatchObject({ language: "en", direction: "ltr" });
    expect((await findVersion(fa, path, 1)).value).toMatchObject({
      language: "fa",
      direction: "rtl",
    });
    const headline = value?.fields.find(({ field }) => field === "headline");
    expect(headline && said(headline.pieces)).toBe("پل removed(بسته)added(باز) است");
  });
});
