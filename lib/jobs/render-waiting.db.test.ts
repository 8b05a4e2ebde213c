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

/** Each begin of a piece of work on a picture, as its row tells it. */
async function watchBegins(): Promise<() => Promise<number>> {
  await db.$executeRaw`CREATE TABLE "Begin" ("fileId" uuid)`;
  await db.$executeRaw`
    CREATE FUNCTION "note_begin"() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN INSERT INTO "Begin" VALUES (NEW."id"); RETURN NEW; END $$`;
  await db.$executeRaw`
    CREATE TRIGGER "File_is_begun" AFTER UPDATE ON "MediaFile" FOR EACH ROW
    WHEN (NEW."renderTries" > OLD."renderTries") EXECUTE FUNCTION "note_begin"()`;
  return async () => {
    const [row] = await db.$queryRaw<
      { count: number }[]
    >`SELECT count(*)::int AS "count" FROM "Begin"`;
    return row?.count ?? 0;
  };
}

test("several at once make each picture smaller, cut and lighter, and none of them twice", async () => {
  for (const colour of ["red", "green", "blue", "orange", "purple"]) await makePicture(colour);
  const begins = await watchBegins();
  await renderWaiting(newsroom, { log, atOnce: 3 });
  // Smaller, cut, lighter: three pieces of work on each of the five.
  expect(await begins()).toBe(15);
  const files = await db.mediaFile.findMany({ include: { renditions: true } });
  expect(files).toHaveLength(5);
  for (const { renderedAt, cutAt, lightenedAt, renditions } of files) {
    expect([renderedAt, cutAt, lightenedAt]).not.toContain(null);
    expect(renditions.length).toBeGreaterThan(3);
  }
});
