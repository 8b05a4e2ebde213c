import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { uploadMedia } from "#lib/desk/media/upload-media";
import { inWords, photograph } from "#lib/desk/testing/photograph";
import { openFile } from "#lib/platform/storage";
import { accepted } from "#prisma/factories/accepted";
import { testNewsroom } from "#prisma/testing/test-newsroom";

const { newsroom, db, as } = await testNewsroom();
const said = { title: "The bridge at dusk", alt: "A bridge" };
const drawn = (width: number, height: number, background = "#804020") =>
  sharp({ create: { width, height, channels: 3, background } });
const upload = (bytes: Uint8Array, words: object = said) =>
  uploadMedia(newsroom, { bytes, said: { ...said, ...words } });

async function kept(id: string) {
  const { file, ...media } = await db.media.findUniqueOrThrow({
    where: { id },
    include: { file: true },
  });
  const opened = await openFile(file.hash);
  return { media, file, bytes: opened === null ? Buffer.of() : await buffer(opened.stream) };
}

describe("a picture from somebody's machine", () => {
  test("is turned as it was taken, and nothing of where and when it was comes along", async () => {
    const photograph = await drawn(40, 30)
      .withExif({ IFD0: { Copyright: "Nobody" }, IFD3: { GPSLatitude: "51/1 30/1 0/1" } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect((await sharp(photograph).metadata()).exif).toBeDefined();
    const { id } = accepted(await upload(photograph, { credit: "Joan Miller" }));
    const { media, file, bytes } = await kept(id);
    expect(media).toMatchObject({ kind: "image", ...said, credit: "Joan Miller" });
    expect(file).toMatchObject({ mediaType: "image/jpeg", width: 30, height: 40 });
    expect(file.colour).toMatch(/^#[78]\w[34]\w[12]\w$/);
    const { exif, xmp, icc, orientation } = await sharp(bytes).metadata();
    expect({ exif, xmp, icc, orientation }).toEqual({});
  });

  test.each([
    ["png", "image/png"],
    ["webp", "image/webp"],
    ["avif", "image/webp"],
  ] as const)("a %s is kept as %s", async (format, mediaType) => {
    const bytes = await drawn(16, 12).toFormat(format).toBuffer();
    const { id, width, height } = accepted(await upload(bytes));
    expect({ width, height }).toEqual({ width: 16, height: 12 });
    expect((await kept(id)).file.mediaType).toBe(mediaType);
  });

  test("an animation keeps its frames, and the height of one of them", async () => {
    const frames = [
      await drawn(16, 12, "red").png().toBuffer(),
      await drawn(16, 12).png().toBuffer(),
    ];
    const bytes = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer();
    const { id } = accepted(await upload(bytes));
    const { file, bytes: after } = await kept(id);
    expect(file).toMatchObject({ mediaType: "image/gif", width: 16, height: 12 });
    expect((await sharp(after).metadata()).pages).toBe(2);
  });

  test("says of itself what nobody else says, and what somebody says goes before it", async () => {
    const xmp =
      inWords("dc:title", "Bridge") +
      inWords("Iptc4xmpCore:AltTextAccessibility", "A stone bridge") +
      "<photoshop:Credit>Wenn Photos</photoshop:Credit><photoshop:City>Millgate</photoshop:City>" +
      "<photoshop:DateCreated>2026-05-03</photoshop:DateCreated>";
    const bytes = await photograph({ xmp });
    const { id } = accepted(await upload(bytes, { title: "At dusk", alt: "" }));
    expect((await kept(id)).media).toMatchObject({
      ...{ title: "At dusk", alt: "A stone bridge", credit: "Wenn Photos", place: "Millgate" },
      takenOn: new Date("2026-05-03"),
    });
  });

  test("of a file on the disk is the same as of its bytes", async () => {
    const folder = await mkdtemp(join(tmpdir(), "dateline-upload-"));
    const path = join(folder, "file");
    const bytes = await drawn(64, 48, "#123456").jpeg().toBuffer();
    await writeFile(path, bytes);
    const one = accepted(await uploadMedia(newsroom, { path, said }));
    const other = accepted(await upload(bytes));
    await rm(folder, { recursive: true });
    const [first, second] = [await kept(one.id), await kept(other.id)];
    expect(first.file).toEqual(second.file);
    expect(first.bytes.byteLength).toBe(first.file.bytes);
  });

  test("that is described later needs no words yet, and the same one is not there twice", async () => {
    const bytes = await drawn(70, 50, "#654321").png().toBuffer();
    const later = { title: "", alt: "", isLater: true };
    const one = accepted(await upload(bytes, later));
    expect(one).toMatchObject({ isKnown: false, title: "", alt: "" });
    expect(accepted(await upload(bytes, later))).toEqual({ ...one, isKnown: true });
    expect(
      await db.media.count({ where: { file: { hash: (await kept(one.id)).file.hash } } }),
    ).toBe(1);
  });

  test("keeps who brought it in", async () => {
    const reporter = as("reporter");
    const bytes = await drawn(9, 7).png().toBuffer();
    const { id } = accepted(await uploadMedia(reporter, { bytes, said }));
    const { uploaderId } = await db.media.findUniqueOrThrow({ where: { id } });
    expect(reporter.actor).toMatchObject({ id: uploaderId });
  });

  test("one that says nothing to people who cannot see it is asked for words, or to be decorative", async () => {
    const bytes = await drawn(8, 8).png().toBuffer();
    expect(await upload(bytes, { alt: " " })).toMatchObject({
      ok: false,
      issues: [{ path: ["alt"] }],
    });
    const { id } = accepted(await upload(bytes, { alt: "", decorative: true }));
    expect((await kept(id)).media).toMatchObject({ alt: "", decorative: true });
  });
});

describe("a document", () => {
  test("is kept as it is, and needs no alternative text", async () => {
    const bytes = Buffer.from("%PDF-1.4\nwhatever stands here\n%%EOF\n");
    const { id } = accepted(await upload(bytes, { alt: "" }));
    const { media, file, bytes: after } = await kept(id);
    expect(media).toMatchObject({ kind: "document", title: said.title, alt: "" });
    expect(file.mediaType).toBe("application/pdf");
    expect(after.equals(bytes)).toBe(true);
  });
});

describe("a file", () => {
  const whole = () => drawn(200, 200).jpeg().toBuffer();
  /** Some kilobytes that would be 64 million pixels. */
  const makeManyFrames = async () => {
    const frames = await Promise.all(
      ["black", "white"].map((shade) => drawn(2000, 2000, shade).png().toBuffer()),
    );
    return sharp(Array(8).fill(frames).flat(), { join: { animated: true } })
      .gif()
      .toBuffer();
  };
  test.each([
    ["a picture that is cut off", async () => (await whole()).subarray(0, 400), /damaged/],
    [
      "a picture in name only",
      async () => Buffer.from("\x89PNG\r\n\x1a\n<script>", "latin1"),
      /damaged/,
    ],
    ["a picture of too many pixels", () => drawn(10_000, 7000).png().toBuffer(), /60 million/],
    ["a drawing with a script", async () => Buffer.from("<svg onload='alert(1)'/>"), /SVG/],
    ["a PDF that is cut off", async () => Buffer.from("%PDF-1.7\n1 0 obj"), /PDF is damaged/],
    [
      "a PDF that is an archive as well",
      async () => Buffer.from("%PDF-1.7\n%%EOF\nPK\x03\x04 PK\x05\x06".padEnd(60, "\0"), "latin1"),
      /something else at once/,
    ],
    [
      "a drawing that calls itself XML",
      async () => Buffer.from("<?xml?><svg><script/></svg>"),
      /SVG/,
    ],
    ["a bomb of many small frames", makeManyFrames, /60 million/],
    ["a page", async () => Buffer.from("<!doctype html>"), /JPEG, PNG/],
  ])("%s is refused and not kept", async (_, make, sentence) => {
    const before = await db.media.count();
    const refused = await upload(await make());
    expect(refused).toMatchObject({ ok: false, issues: [{ path: ["file"] }] });
    expect(refused.ok ? "" : refused.issues[0]?.message).toMatch(sentence);
    expect(await db.media.count()).toBe(before);
  });

  test.each([
    ["a script", "<script>alert(1)</script>"],
    ["an archive", "PK\x03\x04 hidden.zip PK\x05\x06"],
    ["a program", "<?php system($_GET['c']); ?>"],
  ])("that is a picture and %s at once is kept without the other", async (_, hidden) => {
    const bytes = Buffer.concat([await whole(), Buffer.from(hidden, "latin1")]);
    const commented = await drawn(20, 20)
      .withExif({ IFD0: { Copyright: hidden } })
      .jpeg()
      .toBuffer();
    for (const polyglot of [bytes, commented]) {
      const { id } = accepted(await upload(polyglot));
      expect((await kept(id)).bytes.includes(Buffer.from(hidden, "latin1"))).toBe(false);
    }
  });

  test("without a title of a person's own is refused, with everything else that is wrong", async () => {
    const refused = await upload(Buffer.from("MZ"), { title: "  " });
    expect(refused.ok ? [] : refused.issues.map(({ path }) => path[0])).toEqual(["file", "title"]);
  });

  test("from a reporter is taken", async () => {
    const bytes = await drawn(8, 8).png().toBuffer();
    expect(await uploadMedia(as("reporter"), { bytes, said })).toMatchObject({ ok: true });
  });
});
