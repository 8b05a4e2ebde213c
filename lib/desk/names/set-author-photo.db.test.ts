import sharp from "sharp";
import { expect, test } from "vitest";
import { deleteAuthor } from "#lib/desk/names/delete-author";
import { getAuthor } from "#lib/desk/names/get-author";
import { setAuthorPhoto } from "#lib/desk/names/set-author-photo";
import { findArticlePage } from "#lib/published/article-page";
import { findAuthorPage } from "#lib/published/author-page";
import { findPublishedFile } from "#lib/published/find-file";
import { tagOf } from "#lib/published/tags";
import { accepted } from "#prisma/factories/accepted";
import { makeAuthor } from "#prisma/factories/make-author";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { makeDocumentFile, makeMedia } from "#prisma/factories/make-media";
import { expiredBy } from "#prisma/testing/expired-by";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db } = await testNewsroom();
const en = await makeEdition(newsroom);

async function makePhoto(size: { width: number; height: number }): Promise<string> {
  const bytes = await sharp({ create: { ...size, channels: 3, background: "#a53" } })
    .jpeg()
    .toBuffer();
  const file = { bytes, mediaType: "image/jpeg", ...size, colour: "#aa5533" };
  return (await makeMedia(newsroom, { file, alt: "A woman at a desk" })).id;
}

const [photo, small] = [
  await makePhoto({ width: 900, height: 600 }),
  await makePhoto({ width: 60, height: 80 }),
];
const author = await makeAuthor(newsroom, { name: "Mina Rahimi", role: "Reporter, rivers" });
const article = await makeLiveArticle(newsroom, {
  content: { bylines: [{ authorId: author.id, kind: "by" }] },
});
const set = (mediaId: string | null, version?: string) =>
  setAuthorPhoto(newsroom, { authorId: author.id, mediaId, version });

test("a photo stands over every article and on the author's page, in the sizes that screens need", async () => {
  const expired = await expiredBy(db, async () => accepted(await set(photo)));
  expect(expired.hard).toEqual(expect.arrayContaining([tagOf.author(author.id)]));
  expect(expired.soft).toEqual([]);
  const { value: page } = await findArticlePage(en, article.path);
  const shown = page?.photos[author.id];
  expect(shown?.squares.map(({ width }) => width)).toEqual([96, 192, 384]);
  for (const { src } of [...(shown?.squares ?? []), ...(shown ? [shown] : [])]) {
    const hash = /^\/media\/([0-9a-f]{64})\.(?:webp|jpg)$/.exec(src)?.[1] ?? "";
    expect(await findPublishedFile({ hash, rendition: null })).not.toBeNull();
  }
  const { value: front } = await findAuthorPage(en, "mina-rahimi", null);
  expect(front?.author).toMatchObject({
    role: "Reporter, rivers",
    photo: { mediaId: photo, alt: "Mina Rahimi", colour: "#aa5533" },
  });
});

test("a small picture is cut no larger than it is, and another takes the place of the first", async () => {
  const before = await db.rendition.findMany({
    where: { file: { media: { some: { id: photo } } } },
  });
  accepted(await set(small));
  const { value: page } = await findArticlePage(en, article.path);
  expect(page?.photos[author.id]?.squares.map(({ width }) => width)).toEqual([60]);
  for (const { hash } of before)
    expect(await findPublishedFile({ hash, rendition: null })).toBeNull();
});

test("whoever did not see the photo of now is told who chose it", async () => {
  const { photoVersion, version } = await getAuthor(newsroom, author.id);
  accepted(await set(photo, photoVersion));
  expect(await set(null, photoVersion)).toMatchObject({
    ok: false,
    issues: [{ path: ["version"] }],
  });
  const now = await getAuthor(newsroom, author.id);
  expect(now.photoId).toBe(photo);
  expect(now.version).toBe(version);
});

test("what is no picture of the newsroom, or no whole one, is an issue", async () => {
  const broken = await makeMedia(newsroom);
  const document = await makeDocumentFile(newsroom);
  for (const id of [broken.id, document.id, "0198a000-0000-7000-8000-000000000001", "no id"]) {
    expect(await set(id)).toMatchObject({ ok: false, issues: [{ path: ["photo"] }] });
  }
});

test("a picture that stands for an author stays in the database", async () => {
  await expect(db.media.delete({ where: { id: photo } })).rejects.toThrow();
});

test("taken away, nothing stands there and readers cannot load it", async () => {
  accepted(await set(null));
  const { value: page } = await findArticlePage(en, article.path);
  expect(page?.photos).toEqual({});
  expect(await db.publishedMedia.count({ where: { mediaId: photo } })).toBe(0);
  expect(await db.event.count({ where: { action: "author.photo_changed" } })).toBe(4);
});

test("an author who goes takes the photo from readers", async () => {
  const { id } = await makeAuthor(newsroom);
  accepted(await setAuthorPhoto(newsroom, { authorId: id, mediaId: photo }));
  accepted(await deleteAuthor(newsroom, { authorId: id }));
  expect(await db.publishedMedia.count({ where: { mediaId: photo } })).toBe(0);
});
