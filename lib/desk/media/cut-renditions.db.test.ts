import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { cutRenditions } from "#lib/desk/media/cut-renditions";
import { findArticlePage } from "#lib/published/article-page";
import { findPublishedFile } from "#lib/published/find-file";
import { tagOf } from "#lib/published/tags";
import { makeEdition } from "#prisma/factories/make-edition";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { makeMedia } from "#prisma/factories/make-media";
import { expiredBy } from "#prisma/testing/expired-by";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db } = await testNewsroom();
const edition = await makeEdition(newsroom);
const size = { width: 1500, height: 1000 };

/** Light and shade without hard edges, as most of a photo is. */
const photo = sharp(
  await sharp({
    create: {
      ...{ width: 150, height: 100, channels: 3, background: "#888" },
      noise: { type: "gaussian", mean: 128, sigma: 40 },
    },
  })
    .png()
    .toBuffer(),
).resize(size.width, size.height);

async function leadOf(bytes: Uint8Array, mediaType: string) {
  const { id } = await makeMedia(newsroom, { file: { bytes, mediaType, ...size } });
  const article = await makeLiveArticle(newsroom, { content: { lead: { mediaId: id } } });
  const { file } = await db.media.findUniqueOrThrow({ where: { id }, include: { file: true } });
  const expired = await expiredBy(db, () => cutRenditions(newsroom, file));
  return { id, article, file, expired };
}

const shown = async ({ article }: { article: { path: string } }) =>
  (await findArticlePage(edition, article.path)).value?.article.image;

describe("a picture as everything reads it", () => {
  test("is a JPEG of moderate width, whatever was uploaded, and pages that show it are made anew behind", async () => {
    for (const [bytes, mediaType] of [
      [await photo.clone().jpeg({ quality: 95 }).toBuffer(), "image/jpeg"],
      [await photo.clone().webp({ quality: 20 }).toBuffer(), "image/webp"],
    ] as const) {
      const lead = await leadOf(bytes, mediaType);
      expect(lead.expired.hard).toEqual([]);
      expect([...lead.expired.soft].sort()).toEqual(
        [tagOf.article(lead.article.id), tagOf.card(lead.article.id), tagOf.media(lead.id)].sort(),
      );
      const src = `/media/${lead.file.hash}/1248w.jpg`;
      expect(await shown(lead)).toMatchObject({ src, width: 1248, height: 832 });
      const rendition = { width: 1248, mediaType: "image/jpeg" };
      expect(await findPublishedFile({ hash: lead.file.hash, rendition })).not.toBeNull();
    }
  });

  test("is the picture itself where that is lighter or transparent", async () => {
    const light = await leadOf(await photo.clone().jpeg({ quality: 1 }).toBuffer(), "image/jpeg");
    expect(await shown(light)).toMatchObject({ src: `/media/${light.file.hash}.jpg`, ...size });
    const clear = await photo.clone().ensureAlpha(0.5).png({ compressionLevel: 1 }).toBuffer();
    const drawing = await leadOf(clear, "image/png");
    expect(await shown(drawing)).toMatchObject({ src: `/media/${drawing.file.hash}.png`, ...size });
  });
});

test("a form that a picture has by itself is not made twice: the whole shows it", async () => {
  const wide = await photo.clone().resize(1280, 720).jpeg().toBuffer();
  const { id } = await makeMedia(newsroom, {
    file: { bytes: wide, mediaType: "image/jpeg", width: 1280, height: 720 },
  });
  const { file } = await db.media.findUniqueOrThrow({ where: { id }, include: { file: true } });
  await cutRenditions(newsroom, file);
  const where = { fileId: file.id, crop: "16:9" };
  const made = await db.rendition.findMany({ where, orderBy: { width: "asc" } });
  expect(made.map(({ mediaType, width }) => [mediaType, width])).toEqual([
    ["image/jpeg", 768],
    ["image/jpeg", 1200],
  ]);
});
