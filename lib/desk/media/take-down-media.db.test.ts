import { describe, expect, test } from "vitest";
import { putBackMedia } from "#lib/desk/media/put-back-media";
import { takeDownMedia } from "#lib/desk/media/take-down-media";
import { findArticlePage } from "#lib/published/article-page";
import { findPublishedFile, isFileGone } from "#lib/published/find-file";
import { tagOf } from "#lib/published/tags";
import { accepted } from "#prisma/factories/accepted";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { makeDocumentFile, makeMedia } from "#prisma/factories/make-media";
import { expiredBy } from "#prisma/testing/expired-by";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db } = await testNewsroom();
const edition = await makeEdition(newsroom);
const reason = "The photographer asked us to.";

async function shownPicture() {
  const picture = await makeMedia(newsroom);
  const report = await makeDocumentFile(newsroom);
  const document = {
    type: "doc" as const,
    version: 1 as const,
    content: [{ type: "figure" as const, attrs: { mediaId: picture.id } }],
  };
  const article = await makeLiveArticle(newsroom, {
    content: {
      document,
      lead: { mediaId: picture.id },
      attachments: [{ mediaId: report.id, title: "Report" }],
    },
  });
  const { file } = await db.media.findUniqueOrThrow({
    where: { id: picture.id },
    include: { file: true },
  });
  const smaller = { crop: "auto", width: 384, mediaType: "image/webp" };
  const hash = file.hash.replace(/^../, "ff");
  await db.rendition.create({ data: { fileId: file.id, hash, ...smaller } });
  const { path } = await db.article.findUniqueOrThrow({ where: { id: article.id } });
  const asked = [
    { hash: file.hash, rendition: null },
    { hash: file.hash, rendition: { width: 384, mediaType: "image/webp" } },
    { hash, rendition: null },
  ];
  return { picture, report, article, path, asked };
}

const seen = async (path: string) => (await findArticlePage(edition, path)).value;

describe("a picture that is taken down", () => {
  test("is gone for readers at every address, and from the article over and in its text", async () => {
    const { picture, article, path, asked } = await shownPicture();
    const { publishedOn } = await db.article.findUniqueOrThrow({ where: { id: article.id } });
    for (const one of asked) expect(await findPublishedFile(one)).not.toBeNull();
    const down = () => takeDownMedia(newsroom, { mediaId: picture.id, reason });
    const { hard } = await expiredBy(db, down);
    expect(hard).toEqual(
      expect.arrayContaining([
        tagOf.media(picture.id),
        tagOf.article(article.id),
        tagOf.card(article.id),
        tagOf.month(edition.id, publishedOn),
      ]),
    );
    for (const one of asked) {
      expect(await findPublishedFile(one)).toBeNull();
      expect(await isFileGone(one)).toBe(true);
    }
    const view = await seen(path);
    expect(view?.article.image).toBeNull();
    expect(view?.context.images).toEqual({});
    await expect(down()).rejects.toMatchObject({ kind: "conflict" });
  });

  test("comes back where it was", async () => {
    const { picture, path, asked } = await shownPicture();
    accepted(await takeDownMedia(newsroom, { mediaId: picture.id, reason }));
    const { hard } = await expiredBy(db, () => putBackMedia(newsroom, { mediaId: picture.id }));
    expect(hard).toContain(tagOf.media(picture.id));
    for (const one of asked) expect(await findPublishedFile(one)).not.toBeNull();
    expect((await seen(path))?.article.image).not.toBeNull();
    await expect(putBackMedia(newsroom, { mediaId: picture.id })).rejects.toMatchObject({
      kind: "conflict",
    });
  });

  test("cannot be brought in anew, and goes with whatever stands for the same file", async () => {
    const bytes = new TextEncoder().encode("the very same picture");
    const file = { bytes, mediaType: "image/jpeg", width: 10, height: 10 };
    const [one, other] = [await makeMedia(newsroom, { file }), await makeMedia(newsroom, { file })];
    const { hard } = await expiredBy(db, () =>
      takeDownMedia(newsroom, { mediaId: one.id, reason }),
    );
    expect(hard).toEqual(expect.arrayContaining([tagOf.media(one.id), tagOf.media(other.id)]));
    await expect(makeMedia(newsroom, { file })).rejects.toMatchObject({ kind: "invalid" });
  });

  test("without a reason is an issue, and stays", async () => {
    const { picture, asked } = await shownPicture();
    const refused = await takeDownMedia(newsroom, { mediaId: picture.id, reason: " " });
    expect(refused).toMatchObject({ ok: false, issues: [{ path: ["reason"] }] });
    expect(await findPublishedFile(asked[0] ?? expect.fail())).not.toBeNull();
  });
});

test("a document that is taken down is offered no more", async () => {
  const { report, path } = await shownPicture();
  expect((await seen(path))?.article.attachments).toHaveLength(1);
  accepted(await takeDownMedia(newsroom, { mediaId: report.id, reason }));
  expect((await seen(path))?.article.attachments).toEqual([]);
});
