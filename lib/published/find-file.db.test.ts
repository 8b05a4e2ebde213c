import { describe, expect, test } from "vitest";
import { findPublishedFile } from "#lib/published/find-file";
import { tagOf } from "#lib/published/tags";
import { withdrawArticle } from "#lib/publishing/withdraw-article";
import { makeLiveArticle, makePage } from "#prisma/factories/make-live-article";
import { makeDocumentFile, makeMedia } from "#prisma/factories/make-media";
import { makeStory } from "#prisma/factories/make-story";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db } = await testNewsroom();

async function wholeOf(mediaId: string): Promise<{ hash: string; rendition: null }> {
  const where = { id: mediaId };
  const { file } = await db.media.findUniqueOrThrow({ where, include: { file: true } });
  return { hash: file.hash, rendition: null };
}

const figureOf = (mediaId: string) => ({
  type: "doc" as const,
  version: 1 as const,
  content: [{ type: "figure" as const, attrs: { mediaId } }],
});

describe("a file", () => {
  test("of a draft, or of nothing at all, is for sessions alone", async () => {
    const [lead, unused] = [await makeMedia(newsroom), await makeMedia(newsroom)];
    await makeStory(newsroom, { content: { lead: { mediaId: lead.id } } });
    for (const { id } of [lead, unused])
      expect(await findPublishedFile(await wholeOf(id))).toBeNull();
    expect(await findPublishedFile({ hash: "f".repeat(64), rendition: null })).toBeNull();
  });

  test("that a live article shows or offers, or a Page shows, is for everybody", async () => {
    const [lead, figure, onPage] = [
      await makeMedia(newsroom),
      await makeMedia(newsroom),
      await makeMedia(newsroom),
    ];
    const report = await makeDocumentFile(newsroom);
    await makeLiveArticle(newsroom, {
      content: {
        lead: { mediaId: lead.id },
        document: figureOf(figure.id),
        attachments: [{ mediaId: report.id, title: "Report" }],
      },
    });
    await makePage(newsroom, { content: { document: figureOf(onPage.id) } });
    for (const { id } of [lead, figure, onPage]) {
      expect(await findPublishedFile(await wholeOf(id))).toMatchObject({ mediaType: "image/jpeg" });
    }
    expect(await findPublishedFile(await wholeOf(report.id))).toMatchObject({
      mediaType: "application/pdf",
    });
  });

  test("says since when it is there, and what decides whether it is", async () => {
    const picture = await makeMedia(newsroom);
    const content = { lead: { mediaId: picture.id } };
    const { id } = await makeLiveArticle(newsroom, { content });
    const other = await makePage(newsroom, { content: { document: figureOf(picture.id) } });
    const { file } = await db.media.findUniqueOrThrow({
      ...{ where: { id: picture.id }, include: { file: true } },
    });
    const found = await findPublishedFile(await wholeOf(picture.id));
    expect(found?.modifiedAt).toEqual(file.createdAt);
    expect(found?.tags[0]).toBe(tagOf.media(picture.id));
    expect(found?.tags.slice(1).sort()).toEqual([id, other.id].map(tagOf.article).sort());
  });

  test("goes with the last article that shows it", async () => {
    const picture = await makeMedia(newsroom);
    const content = { lead: { mediaId: picture.id } };
    const one = await makeLiveArticle(newsroom, { content });
    const other = await makeLiveArticle(newsroom, { content });
    const file = await wholeOf(picture.id);
    await withdrawArticle(newsroom, { storyId: one.id, reason: "Wrong." });
    expect(await findPublishedFile(file)).not.toBeNull();
    await withdrawArticle(newsroom, { storyId: other.id, reason: "Wrong." });
    expect(await findPublishedFile(file)).toBeNull();
  });
});
