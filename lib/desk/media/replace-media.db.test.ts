import sharp from "sharp";
import { expect, test } from "vitest";
import { replaceMedia } from "#lib/desk/media/replace-media";
import { uploadMedia } from "#lib/desk/media/upload-media";
import { setAuthorPhoto } from "#lib/desk/names/set-author-photo";
import { findPublishedFile, isFileGone } from "#lib/published/find-file";
import { tagOf } from "#lib/published/tags";
import { accepted } from "#prisma/factories/accepted";
import { makeAuthor } from "#prisma/factories/make-author";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { expiredBy } from "#prisma/testing/expired-by";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, as } = await testNewsroom();
const drawn = (background: string) =>
  sharp({ create: { width: 200, height: 120, channels: 3, background } })
    .jpeg()
    .toBuffer();
const said = { title: "Bridge", alt: "A bridge" };

async function upload(background: string) {
  const { id } = accepted(await uploadMedia(newsroom, { bytes: await drawn(background), said }));
  return { id, file: await fileOf(id) };
}

const fileOf = async (id: string) =>
  (await db.media.findUniqueOrThrow({ where: { id }, include: { file: true } })).file;
const asked = ({ hash }: { hash: string }) => ({ hash, rendition: null });

test("another file keeps the id and the words, and the old one answers that it is gone", async () => {
  const { id, file } = await upload("red");
  const article = await makeLiveArticle(newsroom, { content: { lead: { mediaId: id } } });
  const bytes = await drawn("blue");
  const { hard } = await expiredBy(db, () => replaceMedia(newsroom, { mediaId: id, bytes }));
  const { editionId, publishedOn } = await db.article.findUniqueOrThrow({
    where: { id: article.id },
  });
  expect(hard).toEqual(
    expect.arrayContaining([
      tagOf.media(id),
      tagOf.article(article.id),
      tagOf.month(editionId, publishedOn),
    ]),
  );
  const now = await fileOf(id);
  expect(now.hash).not.toBe(file.hash);
  expect(await db.media.findUnique({ where: { id } })).toMatchObject(said);
  expect(await findPublishedFile(asked(now))).not.toBeNull();
  expect(await findPublishedFile(asked(file))).toBeNull();
  expect([await isFileGone(asked(file)), await isFileGone(asked(now))]).toEqual([true, false]);
  expect(await db.event.count({ where: { entityId: id, action: "media.replaced" } })).toBe(1);
});

test("of two who replace it at once the second is told who came before, and nothing is lost", async () => {
  const { id, file } = await upload("navy");
  const [kim, joan] = [as("editor"), as("editor")];
  const put = async (who: typeof kim, background: string) =>
    replaceMedia(who, { mediaId: id, version: file.hash, bytes: await drawn(background) });
  const [first, second] = [await put(kim, "orange"), await put(joan, "purple")];
  expect(first.ok).toBe(true);
  const orange = await fileOf(id);
  expect(second).toMatchObject({ ok: false, issues: [{ path: ["version"] }] });
  expect(second.ok ? "" : second.issues[0]?.message).toMatch(/has replaced this file since/);
  expect(await fileOf(id)).toEqual(orange);
  // Both wanted the same: there is nothing to decide.
  accepted(await put(joan, "orange"));
  const bytes = await drawn("purple");
  accepted(await replaceMedia(joan, { mediaId: id, version: orange.hash, bytes }));
  expect((await fileOf(id)).hash).not.toBe(orange.hash);
});

test("the same file again changes nothing", async () => {
  const { id } = await upload("green");
  const again = async () => replaceMedia(newsroom, { mediaId: id, bytes: await drawn("green") });
  expect(await expiredBy(db, again)).toEqual({ hard: [], soft: [] });
});

test("a file that something else has too is not gone with it", async () => {
  const [one, other] = [await upload("gray"), await upload("gray")];
  await makeLiveArticle(newsroom, { content: { lead: { mediaId: other.id } } });
  accepted(await replaceMedia(newsroom, { mediaId: one.id, bytes: await drawn("pink") }));
  expect(await findPublishedFile(asked(one.file))).not.toBeNull();
});

test("the photo of an author is cut anew", async () => {
  const { id } = await upload("white");
  const { id: authorId } = await makeAuthor(newsroom, { name: "Joan" });
  accepted(await setAuthorPhoto(newsroom, { authorId, mediaId: id }));
  accepted(await replaceMedia(newsroom, { mediaId: id, bytes: await drawn("black") }));
  const { id: fileId } = await fileOf(id);
  expect(await db.rendition.count({ where: { fileId, crop: "1/1" } })).toBeGreaterThan(0);
});

test.each([
  ["a document", Buffer.from("%PDF-1.7\n%%EOF\n"), /Choose a picture/],
  ["a drawing with scripts", Buffer.from("<svg onload='alert(1)'/>"), /SVG/],
  ["a picture that is cut off", Buffer.from("\xff\xd8\xff\xe0 and no more", "latin1"), /damaged/],
])("%s in the place of a picture is refused", async (_, bytes, sentence) => {
  const { id, file } = await upload("brown");
  const answer = await replaceMedia(newsroom, { mediaId: id, bytes });
  expect(answer).toMatchObject({ ok: false, issues: [{ path: ["file"] }] });
  expect(answer.ok ? "" : answer.issues[0]?.message).toMatch(sentence);
  expect(await fileOf(id)).toEqual(file);
});
