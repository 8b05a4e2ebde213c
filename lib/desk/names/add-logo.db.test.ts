import { buffer } from "node:stream/consumers";
import sharp from "sharp";
import { expect, test } from "vitest";
import { addLogo } from "#lib/desk/names/add-logo";
import { openFile } from "#lib/platform/storage";
import { accepted } from "#prisma/factories/accepted";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db } = await testNewsroom();
const drawn = sharp({ create: { width: 40, height: 30, channels: 3, background: "#804020" } });

test("a logo is decorative, and nothing of where and when it was made comes along", async () => {
  const bytes = await drawn
    .clone()
    .withExif({ IFD3: { GPSLatitude: "51/1 30/1 0/1" } })
    .jpeg()
    .toBuffer();
  const id = accepted(await addLogo(newsroom, bytes));
  const where = { where: { id }, include: { file: true } };
  const { file, ...media } = await db.media.findUniqueOrThrow(where);
  expect(media).toMatchObject({ kind: "image", decorative: true });
  expect(file).toMatchObject({ mediaType: "image/jpeg", width: 40, height: 30 });
  const opened = await openFile(file.hash);
  const kept = opened === null ? Buffer.of() : await buffer(opened.stream);
  expect((await sharp(kept).metadata()).exif).toBeUndefined();
});

test("what is no PNG, JPEG or WebP, and what is too large, are issues", async () => {
  const gif = await drawn.clone().gif().toBuffer();
  const svg = Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>");
  for (const bytes of [gif, svg, Buffer.of(), Buffer.alloc(1_000_001)]) {
    expect(await addLogo(newsroom, bytes)).toMatchObject({
      ok: false,
      issues: [{ path: ["logo"] }],
    });
  }
});
