import { buffer } from "node:stream/consumers";
import sharp from "sharp";
import { expect, test } from "vitest";
import { wholeCrop } from "#lib/content/renditions";
import { cutRenditions } from "#lib/desk/media/cut-renditions";
import { findUnlightened, lightenRenditions } from "#lib/desk/media/lighten-renditions";
import { makeRenditions } from "#lib/desk/media/make-renditions";
import { setFocus } from "#lib/desk/media/set-focus";
import { openFile } from "#lib/platform/storage";
import { findArticlePage } from "#lib/published/article-page";
import { findPublishedFile } from "#lib/published/find-file";
import { tagOf } from "#lib/published/tags";
import { accepted } from "#prisma/factories/accepted";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { makeMedia } from "#prisma/factories/make-media";
import { makeStory } from "#prisma/factories/make-story";
import { expiredBy } from "#prisma/testing/expired-by";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db } = await testNewsroom();
const en = await makeEdition(newsroom);
const mediaType = "image/avif";

async function makePicture(bytes: Uint8Array, type: string, width: number, height: number) {
  const { id } = await makeMedia(newsroom, { file: { bytes, mediaType: type, width, height } });
  const media = await db.media.findUniqueOrThrow({ where: { id }, include: { file: true } });
  return { id, file: media.file };
}

/** Light and shade without hard edges, as most of a photo is. */
async function makePhoto(width: number, height: number) {
  const noise = { type: "gaussian", mean: 128, sigma: 40 } as const;
  const small = { width: width / 10, height: height / 10, channels: 3 as const, noise };
  const clouds = await sharp({ create: { ...small, background: "#888" } })
    .png()
    .toBuffer();
  const bytes = await sharp(clouds).resize(width, height).jpeg({ quality: 95 }).toBuffer();
  return makePicture(bytes, "image/jpeg", width, height);
}

async function weightOf(hash: string): Promise<{ bytes: Uint8Array; weight: number }> {
  const opened = await openFile(hash);
  if (opened === null) throw new Error("The rendition is kept.");
  return { bytes: await buffer(opened.stream), weight: opened.bytes };
}

test("the picture over a live article is made lighter in every width, and the pages that show it are made anew behind", async () => {
  const { id, file } = await makePhoto(900, 600);
  const article = await makeLiveArticle(newsroom, { content: { lead: { mediaId: id } } });
  expect(await findUnlightened(db)).toBeNull();
  await makeRenditions(newsroom, file);
  const shownBefore = (await findArticlePage(en, article.path)).value?.article.image;
  expect(shownBefore?.lighter).toEqual([]);
  expect(await findUnlightened(db)).toMatchObject({ id: file.id, renderTries: 0 });

  const expired = await expiredBy(db, async () => {
    expect(await lightenRenditions(newsroom, file)).toBe(true);
  });
  expect(expired.hard).toEqual([]);
  expect([...expired.soft].sort()).toEqual(
    [tagOf.article(article.id), tagOf.card(article.id), tagOf.media(id)].sort(),
  );
  expect(await findUnlightened(db)).toBeNull();

  const shown = (await findArticlePage(en, article.path)).value?.article.image;
  expect(shown?.renditions).toEqual(shownBefore?.renditions);
  expect(shown?.lighter).toEqual(
    [384, 512, 672, 768, 900].map((width) => ({
      src: `/media/${file.hash}/${width}w.avif`,
      width,
    })),
  );
  for (const { width } of shown?.lighter ?? []) {
    const found = await findPublishedFile({ hash: file.hash, rendition: { width, mediaType } });
    expect(found?.mediaType).toBe(mediaType);
    const { bytes, weight } = await weightOf(found?.hash ?? "");
    const read = await sharp(bytes).metadata();
    expect([read.compression, read.width, read.height]).toEqual([
      "av1",
      width,
      Math.round((width * 2) / 3),
    ]);
    const webp = { width, mediaType: "image/webp" };
    const heavier = await findPublishedFile({ hash: file.hash, rendition: webp });
    expect(weight).toBeLessThan((await weightOf(heavier?.hash ?? "")).weight);
  }
});

test("what is cut out of a picture is made lighter too, and again alone once it is cut elsewhere", async () => {
  const { id, file } = await makePhoto(600, 400);
  const { path } = await makeLiveArticle(newsroom, { content: { lead: { mediaId: id } } });
  const made = async () => {
    await cutRenditions(newsroom, await db.mediaFile.findUniqueOrThrow({ where: { id: file.id } }));
    const now = await db.mediaFile.findUniqueOrThrow({ where: { id: file.id } });
    await lightenRenditions(newsroom, now);
    return (await findArticlePage(en, path)).value?.article.image;
  };
  await makeRenditions(newsroom, file);
  const before = await made();
  for (const { renditions, lighter } of before?.forms ?? []) {
    expect(lighter.map(({ width }) => width)).toEqual(renditions.map(({ width }) => width));
  }
  expect(before?.forms.map(({ crop }) => crop)).toEqual(["16:9", "4:3", "1:1"]);
  accepted(await setFocus(newsroom, { mediaId: id, focus: { x: 1, y: 0.5 }, crops: {} }));
  const after = await made();
  expect(after?.lighter).toEqual(before?.lighter);
  for (const { crop, lighter } of after?.forms ?? []) {
    expect(lighter.length).toBeGreaterThan(0);
    for (const { src } of lighter) expect(src).toContain(`${crop.replace(":", "x")}-1000-500-`);
  }
});

test("lighter renditions of a draft's picture are for sessions alone", async () => {
  const { id, file } = await makePhoto(400, 300);
  await makeStory(newsroom, { content: { lead: { mediaId: id } } });
  await makeRenditions(newsroom, file);
  const expired = await expiredBy(db, async () => {
    await lightenRenditions(newsroom, file);
  });
  expect(expired).toEqual({ hard: [], soft: [] });
  const made = await db.rendition.findMany({ where: { fileId: file.id, mediaType } });
  expect(made.map(({ crop, width }) => `${crop} ${width}`).sort()).toEqual([
    ...["16:9 400", "1:1 224", "1:1 300", "auto 400"],
  ]);
  for (const { width, hash } of made) {
    expect(
      await findPublishedFile({ hash: file.hash, rendition: { width, mediaType } }),
    ).toBeNull();
    expect(await findPublishedFile({ hash, rendition: null })).toBeNull();
  }
});

test("a drawing that is lighter without loss has no other form, nor has what moves", async () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="600">
    <circle cx="450" cy="300" r="250" fill="none" stroke="#a00" stroke-width="40"/></svg>`;
  const drawing = await sharp(Buffer.from(svg)).png({ compressionLevel: 0 }).toBuffer();
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
  for (const { file } of [
    await makePicture(drawing, "image/png", 900, 600),
    await makePicture(moving, "image/gif", 400, 300),
  ]) {
    await makeRenditions(newsroom, file);
    expect(await lightenRenditions(newsroom, file)).toBe(true);
    const where = { fileId: file.id, mediaType, crop: wholeCrop };
    expect(await db.rendition.count({ where })).toBe(0);
  }
  expect(await findUnlightened(db)).toBeNull();
});

test("a picture that could not be read is not tried again for a lighter form", async () => {
  const { file } = await makePicture(Buffer.from("no picture"), "image/jpeg", 400, 300);
  expect(await makeRenditions(newsroom, file)).toBe(false);
  expect(await findUnlightened(db)).toBeNull();
});

test("a picture at which the process ended three times keeps what it has, after all others", async () => {
  const pictures = [await makePhoto(100, 100), await makePhoto(110, 110)] as const;
  for (const { file } of pictures) await makeRenditions(newsroom, file);
  const [ends, waits] = pictures;
  const tried = (renderTries: number) =>
    db.mediaFile.update({ where: { id: ends.file.id }, data: { renderTries } });
  await tried(2);
  expect((await findUnlightened(db))?.id).toBe(waits.file.id);
  await lightenRenditions(newsroom, waits.file);
  expect((await findUnlightened(db))?.id).toBe(ends.file.id);
  await tried(3);
  expect(await findUnlightened(db)).toBeNull();
});
