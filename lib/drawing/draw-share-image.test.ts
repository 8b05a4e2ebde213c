import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { drawShareImage } from "#lib/drawing/draw-share-image";
import { drawWords, type Words } from "#lib/drawing/draw-words";
import { fitWords } from "#lib/drawing/fit-words";
import { families, loadFonts } from "#lib/drawing/load-fonts";
import type { ShareImage } from "#lib/syndication/share-image";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "fonts-"));
  await loadFonts(folder);
});
afterAll(() => rm(folder, { recursive: true }));

const english: ShareImage = {
  ...{ headline: "The bridge reopens", language: "en", direction: "ltr", kind: "news" },
  ...{ label: null, section: "News", lead: null },
  ...{ edition: { code: "en", direction: "ltr" }, siteName: "The Paper" },
};
const persian: ShareImage = {
  ...english,
  ...{ headline: "پل پس از چهارده ماه باز شد", language: "fa", direction: "rtl" },
  section: "خبر",
  ...{ edition: { code: "fa", direction: "rtl" }, siteName: "روزنامه" },
};

const words: Words = {
  ...{ text: "", font: `${families.arabic.text} Bold`, size: 60, colour: "#000000" },
  ...{ width: 1000, direction: "rtl" },
};
const widthOf = async (of: Partial<Words>) => (await drawWords({ ...words, ...of })).width;

/** How much of a part of the picture is as dark as its words. */
async function inkIn(picture: Buffer, left: number, width: number): Promise<number> {
  const area = { left, top: 138, width, height: 352 };
  const pixels = await sharp(picture).extract(area).greyscale().raw().toBuffer();
  return pixels.filter((value) => value < 100).length / pixels.length;
}

test("Persian letters are joined", async () => {
  const letters = await Promise.all([..."پیشینه"].map((text) => widthOf({ text })));
  const apart = letters.reduce((sum, width) => sum + width, 0);
  expect(await widthOf({ text: "پیشینه" })).toBeLessThan(apart * 0.8);
  // A half-space keeps two apart that would be joined.
  expect(await widthOf({ text: "می‌رود" })).toBeGreaterThan(await widthOf({ text: "میرود" }));
});

test("words are set in the faces of the site", async () => {
  const of = { ...words, text: "Handgloves", direction: "ltr" as const };
  const { latin, arabic } = families;
  const drawn = await Promise.all(
    [latin.text, latin.label, arabic.text, "No Such Family"].map(async (font) =>
      (await drawWords({ ...of, font: `${font} Bold` })).bytes.toString("base64"),
    ),
  );
  expect(new Set(drawn).size).toBe(4);
});

test("a Persian headline that begins with a Latin word still begins at the right", async () => {
  const text = "BBC: گزارش تازه از پل که باز شد";
  const read = async (direction: Words["direction"]) => {
    const { bytes, width } = await drawWords({ ...words, text, direction });
    const end = { left: width - 100, top: 0, width: 100, height: 40 };
    return sharp(bytes).extract(end).raw().toBuffer();
  };
  expect(Buffer.compare(await read("rtl"), await read("ltr"))).not.toBe(0);
});

test.each([english, persian])(
  "the picture of $language is as large as links ask, and light",
  async (image) => {
    const drawn = await drawShareImage(image, null);
    expect(await sharp(drawn).metadata()).toMatchObject({
      format: "jpeg",
      width: 1200,
      height: 630,
    });
    expect(drawn.length).toBeLessThan(150_000);
  },
);

test("a picture whose headline is the newspaper's name says it once", async () => {
  const named = await drawShareImage(english, null);
  const unnamed = await drawShareImage({ ...english, siteName: null }, null);
  const beside = { left: 64 + 54 + 18, top: 526, width: 400, height: 54 };
  const darkest = async (picture: Buffer) =>
    Math.min(...(await sharp(picture).extract(beside).greyscale().raw().toBuffer()));
  expect(await darkest(named)).toBeLessThan(100);
  expect(await darkest(unnamed)).toBeGreaterThan(200);
});

test("what kind of text it is stands over the headline: filled for what somebody thinks, framed for what somebody says", async () => {
  const label = { left: 64, top: 62, width: 90, height: 44 };
  const darkIn = async (kind: ShareImage["kind"], text: string | null) => {
    const drawn = await drawShareImage({ ...english, kind, label: text, section: null }, null);
    const pixels = await sharp(drawn).extract(label).greyscale().raw().toBuffer();
    return pixels.filter((value) => value < 140).length / pixels.length;
  };
  expect(await darkIn("news", null)).toBe(0);
  expect(await darkIn("analysis", "Analysis")).toBeGreaterThan(0.6);
  expect(await darkIn("opinion", "Opinion")).toBeGreaterThan(0.6);
  const framed = await darkIn("interview", "Interview");
  expect(framed).toBeGreaterThan(0.05);
  expect(framed).toBeLessThan(0.5);
});

test("words stand where reading begins, and the article's picture where it ends", async () => {
  const lead = await sharp({ create: { width: 900, height: 900, channels: 3, background: "#000" } })
    .png()
    .toBuffer();
  const [left, right] = [await drawShareImage(english, lead), await drawShareImage(persian, lead)];
  expect(await inkIn(left, 760, 400)).toBe(1);
  expect(await inkIn(right, 40, 400)).toBe(1);
  for (const [picture, at] of [
    [left, 64],
    [right, 760],
  ] as const) {
    const ink = await inkIn(picture, at, 376);
    expect(ink).toBeGreaterThan(0.02);
    expect(ink).toBeLessThan(0.4);
  }
});

test("a headline without end is cut between words and stays within its room", async () => {
  const text =
    "The council debates whether the statement should have been published at all ".repeat(12);
  const room = { width: 600, height: 340 };
  const drawn = await fitWords({ ...words, ...room, text, direction: "ltr", sizes: [60, 40] });
  expect(drawn.width).toBeLessThanOrEqual(room.width);
  expect(drawn.height).toBeLessThanOrEqual(room.height);
  const endless = await fitWords({ ...words, ...room, text: "م".repeat(3000), sizes: [60, 40] });
  expect(endless.width).toBeLessThanOrEqual(room.width);
});

test("what markup would be is drawn as it stands", async () => {
  const text = "A < B & <b>bold</b>";
  expect(await widthOf({ text, direction: "ltr" })).toBeGreaterThan(
    await widthOf({ text: "A B bold", direction: "ltr" }),
  );
});
