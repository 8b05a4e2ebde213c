import sharp from "sharp";
import { expect, test } from "vitest";
import { renderWaiting } from "#lib/jobs/render-waiting";
import { log } from "#lib/platform/log";
import { makeMedia } from "#prisma/factories/make-media";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db } = await testNewsroom();

async function makePicture(background: string) {
  const size = { width: 900, height: 600 };
  const bytes = await sharp({ create: { ...size, channels: 3, background } })
    .jpeg()
    .toBuffer();
  await makeMedia(newsroom, { file: { bytes, mediaType: "image/jpeg", ...size } });
}

test("several at once make each picture smaller, cut and lighter, and none of them twice", async () => {
  for (const colour of ["red", "green", "blue", "orange", "purple"]) await makePicture(colour);
  await renderWaiting(newsroom, { log, atOnce: 3 });
  const files = await db.mediaFile.findMany({ include: { renditions: true } });
  expect(files).toHaveLength(5);
  for (const { renderedAt, cutAt, lightenedAt, renditions } of files) {
    expect([renderedAt, cutAt, lightenedAt]).not.toContain(null);
    expect(renditions.length).toBeGreaterThan(3);
  }
  const tried = files.map(({ renderTries }) => renderTries);
  await renderWaiting(newsroom, { log, atOnce: 3 });
  const again = await db.mediaFile.findMany();
  expect(again.map(({ renderTries }) => renderTries).sort()).toEqual(tried.sort());
});
