import { buffer } from "node:stream/consumers";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { crops } from "#lib/content/crops";
import { wholeCrop } from "#lib/content/renditions";
import { cutRenditions, findUncut } from "#lib/desk/media/cut-renditions";
import { getMedia } from "#lib/desk/media/get-media";
import { setFocus } from "#lib/desk/media/set-focus";
import { openFile } from "#lib/platform/storage";
import { findArticlePage } from "#lib/published/article-page";
import { findPublishedFile, isFileGone } from "#lib/published/find-file";
import { tagOf } from "#lib/published/tags";
import { accepted } from "#prisma/factories/accepted";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { makeDocumentFile, makeMedia } from "#prisma/factories/make-media";
import { expiredBy } from "#prisma/testing/expired-by";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, as } = await testNewsroom();
const edition = await makeEdition(newsroom);
const width = 1600;
const height = 800;

let made = 0;

/** Red on the left, blue on the right, and no two of them the same. */
async function makeHalves() {
  made += 1;
  const right = { create: { width: width / 2, height, channels: 3, background: "blue" } } as const;
  const bytes = await sharp({
    create: { width, height, channels: 3, background: { r: 255, g: made * 8, b: 0 } },
  })
    .composite([{ input: await sharp(right).png().toBuffer(), left: width / 2, top: 0 }])
    .jpeg()
    .toBuffer();
  const { id } = await makeMedia(newsroom, {
    file: { bytes, mediaType: "image/jpeg", width, height },
  });
  return id;
}

const fileOf = async (id: string) =>
  (await db.media.findUniqueOrThrow({ where: { id }, include: { file: true } })).file;

async function colourOf(id: string, crop: string): Promise<"red" | "blue"> {
  const { id: fileId } = await fileOf(id);
  const where = { fileId, crop, mediaType: "image/jpeg" };
  const { hash } = await db.rendition.findFirstOrThrow({ where, orderBy: { width: "desc" } });
  const opened = (await openFile(hash)) ?? expect.fail("not kept");
  const [red = 0, , blue = 0] = await sharp(await buffer(opened.stream))
    .resize(1, 1)
    .raw()
    .toBuffer();
  return red > blue ? "red" : "blue";
}

const cut = async (id: string) => cutRenditions(newsroom, await fileOf(id));

describe("what is looked at first", () => {
  test("is what crops are cut around, and cards show", async () => {
    const id = await makeHalves();
    const article = await makeLiveArticle(newsroom, { content: { lead: { mediaId: id } } });
    const focus = { x: 0, y: 0.5 };
    const expired = await expiredBy(db, () =>
      setFocus(newsroom, { mediaId: id, focus, crops: { "9:16": { x: 1, y: 0.5 } } }),
    );
    expect(expired.hard).toEqual(
      expect.arrayContaining([tagOf.article(article.id), tagOf.card(article.id)]),
    );
    // No sitemap tells of it.
    expect(expired.hard.filter((tag) => tag.startsWith("month:"))).toEqual([]);
    expect((await findUncut(db))?.id).toBe((await fileOf(id)).id);
    expect(await cut(id)).toBe(true);
    expect([await colourOf(id, "1:1"), await colourOf(id, "9:16")]).toEqual(["red", "blue"]);
    const { path } = await db.article.findUniqueOrThrow({ where: { id: article.id } });
    const image = (await findArticlePage(edition, path)).value?.article.image;
    expect(image?.focus).toEqual(focus);
    expect(image?.cut.map(({ crop, width: wide, height: high }) => [crop, wide, high])).toEqual([
      ["16:9", 1200, 675],
      ["4:3", 1067, 800],
      ["1:1", 800, 800],
    ]);
    const { hash } = await fileOf(id);
    const cutTo = (crop: string, widths: number[], wide: number, high: number) => ({
      ...{ crop, src: `/media/${hash}/${crop.replace(":", "x")}-0-500-${wide}w.jpg` },
      ...{ width: wide, height: high, renditions: widths, lighter: 0 },
    });
    expect(
      image?.forms.map(({ renditions, lighter, ...form }) => ({
        ...form,
        renditions: renditions.map(({ width: wide }) => wide),
        lighter: lighter.length,
      })),
    ).toEqual([
      cutTo("16:9", [480, 672, 768, 1104, 1422], 768, 432),
      cutTo("4:3", [288, 400, 624, 816, 1067], 400, 300),
      cutTo("1:1", [224, 352, 480], 352, 352),
    ]);
  });

  test("changes once more, and the crops of before are gone until new ones are made", async () => {
    const id = await makeHalves();
    accepted(await setFocus(newsroom, { mediaId: id, focus: { x: 0, y: 0.5 }, crops: {} }));
    await cut(id);
    const file = await fileOf(id);
    accepted(await setFocus(newsroom, { mediaId: id, focus: { x: 1, y: 0.5 }, crops: {} }));
    expect(await db.rendition.count({ where: { fileId: file.id, crop: { in: [...crops] } } })).toBe(
      0,
    );
    // Whoever was at it meanwhile has cut around what is not looked at any more.
    expect(await cutRenditions(newsroom, file)).toBe(true);
    expect((await fileOf(id)).cutAt).toBeNull();
    await cut(id);
    const at = (around: string) => ({
      hash: file.hash,
      rendition: { width: 352, mediaType: "image/webp", cut: { crop: "1:1", around } } as const,
    });
    await makeLiveArticle(newsroom, { content: { lead: { mediaId: id } } });
    expect(await findPublishedFile(at("1000-500"))).not.toBeNull();
    expect(await findPublishedFile(at("0-500"))).toBeNull();
    expect(await colourOf(id, "1:1")).toBe("blue");
    expect((await fileOf(id)).cutAt).not.toBeNull();
  });

  test("that somebody else has set meanwhile is not overwritten unseen", async () => {
    const id = await makeHalves();
    const { focusVersion: version } = await getMedia(newsroom, id);
    const put = (x: number) =>
      setFocus(newsroom, { mediaId: id, version, focus: { x, y: 0.5 }, crops: {} });
    accepted(await put(0.2));
    expect(await put(0.8)).toMatchObject({ ok: false, issues: [{ path: ["version"] }] });
    expect((await fileOf(id)).focusX).toBe(0.2);
  });

  test("in a file is not set in another that was put in its place meanwhile", async () => {
    const [id, other] = [await makeHalves(), await makeHalves()];
    const { focusVersion: version } = await getMedia(newsroom, id);
    await db.media.update({ where: { id }, data: { fileId: (await fileOf(other)).id } });
    const said = { mediaId: id, focus: { x: 0.2, y: 0.5 }, crops: {} };
    expect(await setFocus(newsroom, { ...said, version })).toMatchObject({
      issues: [{ path: ["version"] }],
    });
    expect((await fileOf(other)).focusX).not.toBe(0.2);
  });

  test.each([
    ["outside the picture", { focus: { x: 1.2, y: 0 }, crops: {} }],
    ["no number", { focus: { x: Number.NaN, y: 0 }, crops: {} }],
  ])("is an issue where it is %s", async (_, said) => {
    const id = await makeHalves();
    expect(await setFocus(newsroom, { mediaId: id, ...said })).toMatchObject({ ok: false });
  });

  test("is for editors once readers see it, and nothing that a document has", async () => {
    const id = await makeHalves();
    await makeLiveArticle(newsroom, { content: { lead: { mediaId: id } } });
    const said = { focus: { x: 0, y: 0 }, crops: {} };
    await expect(setFocus(as("reporter"), { mediaId: id, ...said })).rejects.toMatchObject({
      kind: "forbidden",
    });
    const { id: report } = await makeDocumentFile(newsroom);
    expect(await setFocus(newsroom, { mediaId: report, ...said })).toMatchObject({ ok: false });
  });

  test("is offered to whoever may set it, also where readers see the file under another name", async () => {
    const file = { bytes: Buffer.from("two names"), mediaType: "image/jpeg", width, height };
    const reporter = as("reporter");
    const own = await makeMedia(reporter, { file });
    const offered = async () => (await getMedia(reporter, own.id)).mayFocus;
    const said = { mediaId: own.id, focus: { x: 0.2, y: 0.5 }, crops: {} };
    expect(await offered()).toBe(true);
    accepted(await setFocus(reporter, said));
    const other = await makeMedia(newsroom, { file });
    await makeLiveArticle(newsroom, { content: { lead: { mediaId: other.id } } });
    expect(await offered()).toBe(false);
    await expect(setFocus(reporter, said)).rejects.toMatchObject({ kind: "forbidden" });
    // What is said of it is each name's own.
    expect((await getMedia(reporter, own.id)).mayDescribe).toBe(true);
    expect((await getMedia(newsroom, own.id)).mayFocus).toBe(true);
    const { id } = await makeDocumentFile(newsroom);
    expect((await getMedia(newsroom, id)).mayFocus).toBe(false);
  });
});

test("crops are for readers as their picture is, and gone with it", async () => {
  const id = await makeHalves();
  await cut(id);
  const { id: fileId } = await fileOf(id);
  const ours = await db.rendition.findMany({ where: { fileId } });
  expect(new Set(ours.map(({ crop }) => crop))).toEqual(new Set([...crops, wholeCrop]));
  const all = ours.map(({ hash }) => ({ hash, rendition: null }));
  for (const one of all) expect(await findPublishedFile(one)).toBeNull();
  await makeLiveArticle(newsroom, { content: { lead: { mediaId: id } } });
  for (const one of all) expect(await findPublishedFile(one)).not.toBeNull();
  await db.mediaFile.update({ where: { id: fileId }, data: { takenDownAt: new Date() } });
  for (const one of all) expect(await isFileGone(one)).toBe(true);
});
