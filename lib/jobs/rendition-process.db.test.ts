import { rm } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, expect, inject, test, vi } from "vitest";
import { crops, placedCrops } from "#lib/content/crops";
import { wholeCrop } from "#lib/content/renditions";
import { makeRenditionProcess } from "#lib/jobs/rendition-process";
import type { Log } from "#lib/platform/log";
import { makeMedia } from "#prisma/factories/make-media";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db } = await testNewsroom();
vi.stubEnv("DATA_DIR", inject("mediaDir"));

const warned: string[] = [];
const log: Log = { info() {}, warn: (message) => void warned.push(message), error() {} };
const running = makeRenditionProcess({ db, log });
afterAll(() => running.stop());

const long = { timeout: 60_000, interval: 50 };

async function makePhoto(width: number): Promise<void> {
  const height = Math.round(width / 2);
  const noise = { type: "gaussian", mean: 128, sigma: 40 } as const;
  const clouds = { width: 160, height: 80, channels: 3, background: "#888", noise } as const;
  const bytes = await sharp(await sharp({ create: clouds }).png().toBuffer())
    .resize(width, height, { fit: "fill" })
    .jpeg({ quality: 95 })
    .toBuffer();
  await makeMedia(newsroom, { file: { bytes, mediaType: "image/jpeg", width, height } });
}

test("pictures that wait are made smaller, cut and then made lighter, also when the process is killed at one of them", async () => {
  for (const width of [1_000, 1_002, 1_004]) await makePhoto(width);
  await running.look();
  await expect
    .poll(() => db.mediaFile.count({ where: { renderTries: 1 } }), long)
    .toBeGreaterThan(0);
  process.kill(running.pid() ?? 0, "SIGKILL");
  await expect.poll(() => running.pid(), long).toBeNull();
  expect(warned).toEqual(["the making of smaller pictures ended before its time"]);
  await expect
    .poll(async () => {
      await running.look();
      return db.mediaFile.count({ where: { lightenedAt: null } });
    }, long)
    .toBe(0);
  for (const mediaType of ["image/webp", "image/avif"]) {
    expect(await db.rendition.count({ where: { mediaType, crop: wholeCrop } })).toBe(3 * 5);
  }
  const forms = ["image/jpeg", "image/webp", "image/avif"].map(async (mediaType) => {
    const where = { mediaType, crop: { in: [...crops] } };
    const cut = await db.rendition.findMany({ where, distinct: ["fileId", "crop"] });
    return [mediaType, cut.length];
  });
  expect(Object.fromEntries(await Promise.all(forms))).toEqual({
    "image/jpeg": 3 * crops.length,
    "image/webp": 3 * crops.length,
    "image/avif": 3 * placedCrops.length,
  });
}, 120_000);

test("a picture whose file is lost holds up nobody", async () => {
  await makePhoto(400);
  const lost = await db.mediaFile.findFirstOrThrow({ where: { width: 400 } });
  await rm(join(inject("mediaDir"), "media", lost.hash.slice(0, 2), lost.hash));
  await expect
    .poll(async () => {
      await running.look();
      return db.mediaFile.count({ where: { renderedAt: null } });
    }, long)
    .toBe(0);
  expect(await db.rendition.count({ where: { fileId: lost.id } })).toBe(0);
});
