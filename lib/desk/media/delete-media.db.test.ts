import { describe, expect, test } from "vitest";
import { deleteMedia } from "#lib/desk/media/delete-media";
import { takeDownMedia } from "#lib/desk/media/take-down-media";
import { openFile } from "#lib/platform/storage";
import { accepted } from "#prisma/factories/accepted";
import { makeAuthor } from "#prisma/factories/make-author";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { makeMedia } from "#prisma/factories/make-media";
import { makeStory } from "#prisma/factories/make-story";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db } = await testNewsroom();
const fileOf = async (id: string) =>
  (await db.media.findUniqueOrThrow({ where: { id }, include: { file: true } })).file;
async function isHere(hash: string): Promise<boolean> {
  const file = await openFile(hash);
  file?.stream.destroy();
  return file !== null;
}
const remove = (mediaId: string) => deleteMedia(newsroom, { mediaId });

describe("a picture", () => {
  test("that nothing uses goes, with its bytes", async () => {
    const { id } = await makeMedia(newsroom);
    const { hash } = await fileOf(id);
    expect(await isHere(hash)).toBe(true);
    accepted(await remove(id));
    expect(await db.media.count({ where: { id } })).toBe(0);
    expect(await db.mediaFile.count({ where: { hash } })).toBe(0);
    expect(await isHere(hash)).toBe(false);
    await expect(remove(id)).rejects.toMatchObject({ kind: "not_found" });
  });

  test("leaves the bytes to whatever else has the same", async () => {
    const file = { bytes: Buffer.from("both"), mediaType: "image/jpeg", width: 9, height: 9 };
    const [one, other] = [await makeMedia(newsroom, { file }), await makeMedia(newsroom, { file })];
    accepted(await remove(one.id));
    expect(await isHere((await fileOf(other.id)).hash)).toBe(true);
  });

  test("that is brought in at the moment it goes is whole in the end", async () => {
    const file = { bytes: Buffer.from("met"), mediaType: "image/jpeg", width: 9, height: 9 };
    for (let times = 0; times < 5; times += 1) {
      const { id } = await makeMedia(newsroom, { file });
      const [made] = await Promise.all([makeMedia(newsroom, { file }), remove(id)]);
      expect(await isHere((await fileOf(made.id)).hash)).toBe(true);
      accepted(await remove(made.id));
    }
  });

  test.each([
    ["a draft", (mediaId: string) => makeStory(newsroom, { content: { lead: { mediaId } } })],
    [
      "an article",
      (mediaId: string) => makeLiveArticle(newsroom, { content: { lead: { mediaId } } }),
    ],
    [
      "an author",
      async (photoId: string) => {
        const { id } = await makeAuthor(newsroom, { name: "Joan" });
        await db.author.update({ where: { id }, data: { photoId } });
      },
    ],
  ])("that %s shows stays, and says why", async (_, use) => {
    const { id } = await makeMedia(newsroom);
    await use(id);
    expect(await remove(id)).toMatchObject({ ok: false });
    expect(await db.media.count({ where: { id } })).toBe(1);
  });

  test("that was taken down leaves behind that it was", async () => {
    const file = { bytes: Buffer.from("down"), mediaType: "image/jpeg", width: 9, height: 9 };
    const { id } = await makeMedia(newsroom, { file });
    accepted(await takeDownMedia(newsroom, { mediaId: id, reason: "Asked for." }));
    accepted(await remove(id));
    await expect(makeMedia(newsroom, { file })).rejects.toMatchObject({ kind: "invalid" });
  });
});
