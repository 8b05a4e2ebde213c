import { buffer } from "node:stream/consumers";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { findUnrendered, makeRenditions } from "#lib/desk/media/make-renditions";
import { openFile } from "#lib/platform/storage";
import { findArticlePage } from "#lib/published/article-page";
import { listLatest } from "#lib/published/cards";
import { findPublishedFile } from "#lib/published/find-file";
import { tagOf } from "#lib/published/tags";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { makeDocumentFile, makeMedia } from "#prisma/factories/make-media";
import { makeStory } from "#prisma/factories/make-story";
import type { MediaFile } from "#prisma/generated/client";
import { expiredBy } from "#prisma/testing/expired-by";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db } = await testNewsroom();
const en = await makeEdition(newsroom);

/** As uneven as a photo: no two parts of it are alike. */
const noise = (width: number, height: number) =>
  sharp({
    create: {
      ...{ width, height, channels: 3, background: "#888" },
      noise: { type: "gaussian", mean: 128, sigma: 40 },
    },
  });

async function makePicture(bytes: Uint8Array, mediaType: string, width: number, height: number) {
  const { id } = await makeMedia(newsroom, { file: { bytes, mediaType, width, height } });
  const media = await db.media.findUniqueOrThrow({ where: { id }, include: { file: true } });
  return { id, file: media.file };
}

const makePhoto = async (width: number, height: number) =>
  makePicture(
    await noise(width, height).jpeg({ quality: 95 }).toBuffer(),
    "image/jpeg",
    width,
    height,
  );

const widthsOf = async (file: MediaFile) =>
  (await db.rendition.findMany({ where: { fileId: file.id }, orderBy: { width: "asc" } })).map(
    ({ width }) => width,
  );

async function bytesOf(file: { hash: string } | null): Promise<Uint8Array> {
  const opened = await openFile(file?.hash ?? "");
  if (opened === null) throw new Error("The rendition is kept.");
  return buffer(opened.stream);
}

describe("the picture over a live article", () => {
  test("is made smaller in the widths that screens need, and the pages that show it are made anew behind", async () => {
    const { id, file } = await makePhoto(1500, 1000);
    const figure = { type: "figure" as const, attrs: { mediaId: id } };
    const article = await makeLiveArticle(newsroom, {
      content: {
        lead: { mediaId: id },
        document: { type: "doc", version: 1, content: [figure] },
      },
    });
    const expired = await expiredBy(db, async () => {
      expect(await makeRenditions(newsroom, file)).toBe(true);
    });
    expect(expired.hard).toEqual([]);
    expect([...expired.soft].sort()).toEqual(
      [tagOf.article(article.id), tagOf.card(article.id), tagOf.media(id)].sort(),
    );

    const { value: page } = await findArticlePage(en, article.path);
    const [card] = await listLatest(en, 1);
    const shown = page?.article.image?.renditions;
    expect(shown?.map(({ width }) => width)).toEqual([384, 512, 672, 768, 1008, 1248, 1500]);
    expect(page?.context.images[id]?.renditions).toEqual(shown);
    expect(card?.image?.renditions).toEqual(shown);
    for (const { src, width } of shown ?? []) {
      expect(src).toBe(`/media/${file.hash}/${width}w.webp`);
      const rendition = { width, mediaType: "image/webp" };
      const found = await findPublishedFile({ hash: file.hash, rendition });
      expect(found?.mediaType).toBe("image/webp");
      const { format, height } = await sharp(await bytesOf(found)).metadata();
      expect({ format, height }).toEqual({ format: "webp", height: Math.round((width * 2) / 3) });
    }
    const none = { width: 361, mediaType: "image/webp" };
    expect(await findPublishedFile({ hash: file.hash, rendition: none })).toBeNull();
  });

  test("is not taken for one that waits any more", async () => {
    const { file } = await makePhoto(600, 400);
    expect(await findUnrendered(db)).toMatchObject({ id: file.id });
    await makeRenditions(newsroom, file);
    expect((await findUnrendered(db))?.id).not.toBe(file.id);
    expect(await widthsOf(file)).toEqual([384, 512, 600]);
  });
});

test("renditions of a draft's picture are for sessions alone, and nothing is made anew", async () => {
  const { id, file } = await makePhoto(400, 300);
  await makeStory(newsroom, { content: { lead: { mediaId: id } } });
  const expired = await expiredBy(db, async () => {
    await makeRenditions(newsroom, file);
  });
  expect(expired).toEqual({ hard: [], soft: [] });
  const made = await db.rendition.findMany({ where: { fileId: file.id } });
  expect(made.length).toBeGreaterThan(0);
  for (const { hash, width, mediaType } of made) {
    const rendition = { width, mediaType };
    expect(await findPublishedFile({ hash: file.hash, rendition })).toBeNull();
    expect(await findPublishedFile({ hash, rendition: null })).toBeNull();
  }
});

test("a drawing stays sharp and transparent", async () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600">
    <circle cx="450" cy="300" r="250" fill="none" stroke="#a00" stroke-width="40"/></svg>`;
  const bytes = await sharp(Buffer.from(svg)).png({ compressionLevel: 0 }).toBuffer();
  const { file } = await makePicture(bytes, "image/png", 900, 600);
  await makeRenditions(newsroom, file);
  const [whole] = await db.rendition.findMany({ where: { fileId: file.id, width: 900 } });
  const alphaOf = (picture: Uint8Array) => sharp(picture).extractChannel("alpha").raw().toBuffer();
  const made = await alphaOf(await bytesOf(whole ?? null));
  expect(made.equals(await alphaOf(bytes))).toBe(true);
});

test("what moves stays as it is, and what would weigh more than the picture is not made", async () => {
  const frames = await Promise.all(
    ["#a00", "#0a0"].map((background) =>
      sharp({ create: { width: 400, height: 300, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  );
  const moving = await sharp(frames, { join: { animated: true } })
    .gif()
    .toBuffer();
  const noisy = await noise(700, 400).jpeg({ quality: 60 }).toBuffer();
  const [gif, light] = [
    await makePicture(moving, "image/gif", 400, 300),
    await makePicture(noisy, "image/jpeg", 700, 400),
  ];
  const { path } = await makeLiveArticle(newsroom, { content: { lead: { mediaId: light.id } } });
  for (const { file } of [gif, light]) expect(await makeRenditions(newsroom, file)).toBe(true);
  expect(await widthsOf(gif.file)).toEqual([]);
  const made = await db.rendition.findMany({ where: { fileId: light.file.id } });
  for (const { hash } of made) {
    const opened = await openFile(hash);
    opened?.stream.destroy();
    expect(opened?.bytes).toBeLessThan(light.file.bytes);
  }
  expect(await widthsOf(light.file)).toEqual([384, 512]);
  const { value: page } = await findArticlePage(en, path);
  expect(page?.article.image?.renditions).toEqual([
    { src: `/media/${light.file.hash}/384w.webp`, width: 384 },
    { src: `/media/${light.file.hash}/512w.webp`, width: 512 },
    { src: `/media/${light.file.hash}.jpg`, width: 700 },
  ]);
});

describe("a picture that cannot be made smaller", () => {
  test("stays as it is and is not tried again, and a document never is", async () => {
    await db.mediaFile.updateMany({ data: { renderedAt: new Date(0) } });
    await makeDocumentFile(newsroom);
    const { file } = await makePicture(Buffer.from("no picture"), "image/jpeg", 400, 300);
    expect(await makeRenditions(newsroom, file)).toBe(false);
    expect(await widthsOf(file)).toEqual([]);
    expect(await findUnrendered(db)).toBeNull();
  });

  test("as its file is lost keeps the others from nothing", async () => {
    const { file } = await makePhoto(200, 200);
    expect(await makeRenditions(newsroom, { ...file, hash: "a".repeat(64) })).toBe(false);
    expect(await findUnrendered(db)).toBeNull();
  });

  test("at which the process ended three times is left alone, after all others", async () => {
    const [ends, waits] = [await makePhoto(100, 100), await makePhoto(110, 110)];
    const tried = (id: string, renderTries: number) =>
      db.mediaFile.update({ where: { id }, data: { renderTries } });
    await tried(ends.file.id, 2);
    expect((await findUnrendered(db))?.id).toBe(waits.file.id);
    await makeRenditions(newsroom, waits.file);
    expect((await findUnrendered(db))?.id).toBe(ends.file.id);
    await tried(ends.file.id, 3);
    expect(await findUnrendered(db)).toBeNull();
  });
});
