import { buffer } from "node:stream/consumers";
import ExifReader from "exifreader";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { deleteMedia } from "#lib/desk/media/delete-media";
import { getMedia } from "#lib/desk/media/get-media";
import { keepPosition } from "#lib/desk/media/keep-position";
import { putBackMedia } from "#lib/desk/media/put-back-media";
import { replaceMedia } from "#lib/desk/media/replace-media";
import { setFocus } from "#lib/desk/media/set-focus";
import { takeDownMedia } from "#lib/desk/media/take-down-media";
import { uploadMedia } from "#lib/desk/media/upload-media";
import { withholdPosition } from "#lib/desk/media/withhold-position";
import { setAuthorPhoto } from "#lib/desk/names/set-author-photo";
import { photograph } from "#lib/desk/testing/photograph";
import { renderWaiting } from "#lib/jobs/render-waiting";
import { publishedDb, publishedRows } from "#lib/platform/db";
import { log } from "#lib/platform/log";
import { openFile } from "#lib/platform/storage";
import { findPublishedFile, isFileGone } from "#lib/published/find-file";
import { tagOf } from "#lib/published/tags";
import { accepted } from "#prisma/factories/accepted";
import { makeAuthor } from "#prisma/factories/make-author";
import { makeLiveArticle } from "#prisma/factories/make-live-article";
import { makeMedia } from "#prisma/factories/make-media";
import { expiredBy } from "#prisma/testing/expired-by";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, as } = await testNewsroom();
const said = { title: "Bridge", alt: "A bridge" };
const ofCamera = {
  ...{ Make: "Dateline Optics", Model: "DL-1", Software: "Darkroom 9" },
  ...{ BodySerialNumber: "SN-77-4411", DateTimeOriginal: "2026:05:03 18:20:00" },
};
const known = { latitude: expect.closeTo(51.501145, 6), longitude: expect.closeTo(-0.125139, 6) };

let shade = 16;

/** No two of them have the same bytes. */
const taken = (width = 80) => {
  shade += 15;
  return photograph({ exif: ofCamera, colour: `#${shade.toString(16)}60a0`, width });
};

async function upload(bytes: Uint8Array, by = newsroom) {
  return accepted(await uploadMedia(by, { bytes, said })).id;
}

const fileOf = async (mediaId: string) =>
  (await db.media.findUniqueOrThrow({ where: { id: mediaId }, include: { file: true } })).file;

async function bytesOf(hash: string): Promise<Buffer> {
  const opened = (await openFile(hash)) ?? expect.fail("It is not kept.");
  return buffer(opened.stream);
}

/** What a file says of itself: where it was taken, and the names of all there is besides sizes and such. */
async function toldBy(hash: string) {
  const { exif, xmp, iptc, icc } = await sharp(await bytesOf(hash)).metadata();
  if (exif === undefined) return { exif, xmp, iptc, icc };
  const word = exif.subarray(0, 4).toString() === "Exif" ? 6 : 0;
  const tags = ExifReader.load(Buffer.from(exif.subarray(word)), { expanded: true });
  const technical =
    /^(?:Orientation|[XY]Resolution|ResolutionUnit|Pixel[XY]Dimension|YCbCrPositioning|ColorSpace|(?:Exif|FlashPix)Version|FlashpixVersion|ComponentsConfiguration|.* Pointer)$/;
  const names = Object.keys(tags.exif ?? {}).filter((name) => !technical.test(name));
  return { gps: tags.gps, names, xmp, iptc, icc };
}

const placed = {
  gps: { Latitude: known.latitude, Longitude: known.longitude },
  names: expect.toSatisfy((names: string[]) => names.every((name) => name.startsWith("GPS"))),
};
const asked = (hash: string) => ({ hash, rendition: null });

describe("where a picture says it was taken", () => {
  test("is read when it comes in, for the desk alone; the file does not say it", async () => {
    const id = await upload(await taken());
    expect(await db.mediaPosition.findUnique({ where: { mediaId: id } })).toMatchObject({
      ...known,
      plainFileId: null,
    });
    expect(await toldBy((await fileOf(id)).hash)).toEqual({});
    expect((await getMedia(newsroom, id)).position).toMatchObject({ at: known, isKept: false });
    expect((await getMedia(as("reporter"), id)).position).toBeNull();
    expect("mediaPosition" in publishedDb()).toBe(false);
    await expect(publishedRows`SELECT * FROM "MediaPosition"`).rejects.toThrow(/permission denied/);
  });

  test("is nothing of a picture that says nothing", async () => {
    const id = await upload(await photograph({ gps: {}, colour: "#123123" }));
    expect((await getMedia(newsroom, id)).position).toBeNull();
    await expect(keepPosition(newsroom, { mediaId: id })).rejects.toMatchObject({
      kind: "conflict",
    });
  });
});

describe("an editor who lets readers have it", () => {
  test("puts it, and nothing else of the camera, into every file they get, at new addresses", async () => {
    const id = await upload(await taken(900));
    const article = await makeLiveArticle(newsroom, { content: { lead: { mediaId: id } } });
    await renderWaiting(newsroom, { log });
    const before = await fileOf(id);
    const plain = await db.rendition.findMany({ where: { fileId: before.id } });
    expect(new Set(plain.map(({ mediaType }) => mediaType)).size).toBe(3);
    for (const { hash } of plain) expect(await toldBy(hash)).toEqual({});

    const { hard } = await expiredBy(db, () => keepPosition(newsroom, { mediaId: id }));
    expect(hard).toEqual(
      expect.arrayContaining([tagOf.media(id), tagOf.article(article.id), tagOf.card(article.id)]),
    );
    await renderWaiting(newsroom, { log });
    const now = await fileOf(id);
    expect(now).toMatchObject({ mediaType: "image/jpeg", width: 900, height: 675 });
    const made = await db.rendition.findMany({ where: { fileId: now.id } });
    const forms = (all: typeof made) =>
      all.map((one) => `${one.crop} ${one.width} ${one.mediaType}`).sort();
    expect(forms(made)).toEqual(forms(plain));
    for (const { hash } of [now, ...made]) expect(await toldBy(hash)).toMatchObject(placed);
    const kept = new Set(plain.map(({ hash }) => hash));
    for (const { hash } of made) expect(kept.has(hash)).toBe(false);
    for (const { hash } of [now, ...made]) {
      const bytes = (await bytesOf(hash)).toString("latin1");
      expect(bytes).not.toMatch(/SN-77-4411|Darkroom|Dateline Optics|DL-1/);
    }

    expect(await findPublishedFile(asked(now.hash))).not.toBeNull();
    for (const { hash } of [before, ...plain]) {
      expect(await findPublishedFile(asked(hash))).toBeNull();
      expect(await isFileGone(asked(hash))).toBe(true);
    }
    const done = { entityId: id, action: "media.position_kept" };
    expect(await db.event.count({ where: done })).toBe(1);
    expect((await getMedia(newsroom, id)).position).toMatchObject({ isKept: true });
    // The same again changes nothing.
    const again = () => keepPosition(newsroom, { mediaId: id });
    expect(await expiredBy(db, again)).toEqual({ hard: [], soft: [] });
  });

  test("takes it back: the files without it are there again, and those that said so are gone", async () => {
    const id = await upload(await taken(500));
    await makeLiveArticle(newsroom, { content: { lead: { mediaId: id } } });
    const before = await fileOf(id);
    accepted(await keepPosition(newsroom, { mediaId: id }));
    await renderWaiting(newsroom, { log });
    const told = await fileOf(id);
    const made = await db.rendition.findMany({ where: { fileId: told.id } });
    expect(made.length).toBeGreaterThan(3);
    const { hard } = await expiredBy(db, () => withholdPosition(newsroom, { mediaId: id }));
    expect(hard).toContain(tagOf.media(id));
    expect(await fileOf(id)).toMatchObject({ hash: before.hash });
    expect(await findPublishedFile(asked(before.hash))).not.toBeNull();
    for (const { hash } of [told, ...made]) {
      expect(await findPublishedFile(asked(hash))).toBeNull();
      expect(await isFileGone(asked(hash))).toBe(true);
    }
    expect((await getMedia(newsroom, id)).position).toMatchObject({ at: known, isKept: false });
    const done = { entityId: id, action: "media.position_withheld" };
    expect(await db.event.count({ where: done })).toBe(1);
  });

  test("is told of a colleague who decided meanwhile", async () => {
    const id = await upload(await taken());
    const seen = (await getMedia(newsroom, id)).position?.version;
    accepted(await keepPosition(as("editor"), { mediaId: id, version: seen }));
    const kept = (await getMedia(newsroom, id)).position?.version;
    const late = await withholdPosition(newsroom, { mediaId: id, version: seen });
    expect(late).toMatchObject({ ok: false, issues: [{ path: ["version"] }] });
    expect((await getMedia(newsroom, id)).position?.isKept).toBe(true);
    accepted(await withholdPosition(newsroom, { mediaId: id, version: kept }));
    const stale = await keepPosition(newsroom, { mediaId: id, version: kept });
    expect(stale.ok ? "" : stale.issues[0]?.message).toMatch(/what readers get of this picture/);
    expect((await getMedia(newsroom, id)).position?.isKept).toBe(false);
  });

  test("leaves the squares that stand for a person without it, and what is looked at where it was", async () => {
    const id = await upload(await taken(400));
    const { id: authorId } = await makeAuthor(newsroom, { name: "Joan" });
    accepted(await setAuthorPhoto(newsroom, { authorId, mediaId: id }));
    const focus = { focus: { x: 0.25, y: 0.75 }, crops: {} };
    accepted(await setFocus(newsroom, { mediaId: id, ...focus }));
    accepted(await keepPosition(newsroom, { mediaId: id }));
    expect((await getMedia(newsroom, id)).focus).toEqual(focus);
    const { id: fileId } = await fileOf(id);
    const squares = await db.rendition.findMany({ where: { fileId, crop: "1/1" } });
    expect(squares.length).toBeGreaterThan(0);
    for (const { hash } of squares) expect(await toldBy(hash)).toEqual({});
    const other = { focus: { x: 1, y: 1 }, crops: {} };
    accepted(await setFocus(newsroom, { mediaId: id, ...other }));
    accepted(await withholdPosition(newsroom, { mediaId: id }));
    expect((await getMedia(newsroom, id)).focus).toEqual(other);
  });
});

describe("a picture whose files say where it was taken", () => {
  async function told() {
    const bytes = await taken();
    const id = await upload(bytes);
    const plain = await fileOf(id);
    accepted(await keepPosition(newsroom, { mediaId: id }));
    return { id, bytes, plain, file: await fileOf(id) };
  }

  test("does not say so of another file that is put in its place", async () => {
    const { id } = await told();
    accepted(await replaceMedia(newsroom, { mediaId: id, bytes: await taken() }));
    expect(await toldBy((await fileOf(id)).hash)).toEqual({});
    expect((await getMedia(newsroom, id)).position).toMatchObject({ at: known, isKept: false });
    const bare = await photograph({ gps: {}, colour: "#321321" });
    accepted(await replaceMedia(newsroom, { mediaId: id, bytes: bare }));
    expect((await getMedia(newsroom, id)).position).toBeNull();
  });

  test("is known when the same comes in once more", async () => {
    const { id, bytes } = await told();
    const later = { title: "", alt: "", isLater: true };
    const again = accepted(await uploadMedia(newsroom, { bytes, said: later }));
    expect(again).toMatchObject({ id, isKnown: true });
  });

  test("is taken down in both files, and put back in both", async () => {
    const { id, bytes } = await told();
    const other = await upload(bytes);
    const { hard } = await expiredBy(db, () =>
      takeDownMedia(newsroom, { mediaId: other, reason: "They asked us to." }),
    );
    expect(hard).toEqual(expect.arrayContaining([tagOf.media(id), tagOf.media(other)]));
    expect((await fileOf(id)).takenDownAt).not.toBeNull();
    await expect(upload(bytes)).rejects.toMatchObject({ kind: "invalid" });
    for (const set of [keepPosition, withholdPosition]) {
      const asleep = set === keepPosition ? other : id;
      await expect(set(newsroom, { mediaId: asleep })).rejects.toMatchObject({ kind: "conflict" });
    }
    accepted(await putBackMedia(newsroom, { mediaId: id }));
    expect((await fileOf(other)).takenDownAt).toBeNull();
  });

  test("takes both files with it when it is deleted", async () => {
    const { id, file, plain } = await told();
    accepted(await deleteMedia(newsroom, { mediaId: id }));
    for (const { hash } of [file, plain]) expect(await openFile(hash)).toBeNull();
    expect(await db.mediaFile.count({ where: { id: { in: [file.id, plain.id] } } })).toBe(0);
  });

  test("takes both with it also when its place is withheld again, as nobody else has them", async () => {
    const { id, file, plain } = await told();
    accepted(await withholdPosition(newsroom, { mediaId: id }));
    accepted(await deleteMedia(newsroom, { mediaId: id }));
    for (const { hash } of [file, plain]) expect(await openFile(hash)).toBeNull();
    expect(await db.mediaFile.count({ where: { id: { in: [file.id, plain.id] } } })).toBe(0);
  });
});

test.each([
  ["keeps", keepPosition],
  ["withholds", withholdPosition],
])("a reporter %s nothing, and nobody in what is not there", async (_, set) => {
  const reporter = as("reporter");
  const own = await upload(await taken(), reporter);
  await expect(set(reporter, { mediaId: own })).rejects.toMatchObject({ kind: "forbidden" });
  expect((await getMedia(reporter, own)).position).toMatchObject({ isKept: false });
  await expect(set(newsroom, { mediaId: "none" })).rejects.toMatchObject({ kind: "not_found" });
  const { id } = await makeMedia(newsroom);
  await expect(set(newsroom, { mediaId: id })).rejects.toMatchObject({ kind: "conflict" });
});
