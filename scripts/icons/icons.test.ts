import { readFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { houseMark, icons } from "./house-mark.ts";

const read = (file: string) => readFile(join(import.meta.dirname, "..", "..", "public", file));

test("the icon of browsers is the mark of the house", async () => {
  expect(String(await read("icon.svg"))).toBe(houseMark("rounded"));
});

test.each(icons)("$file is a square of $edge pixels, and light", async ({ file, edge, shape }) => {
  const bytes = await read(file);
  expect(await sharp(bytes).metadata()).toMatchObject({ format: "png", width: edge, height: edge });
  expect(bytes.length).toBeLessThan(20_000);
  const [, , , corner] = await sharp(bytes)
    .ensureAlpha()
    .extract({ left: 0, top: 0, width: 1, height: 1 })
    .raw()
    .toBuffer();
  expect(corner).toBe(shape === "rounded" ? 0 : 255);
});

test("the icon of old browsers holds three sizes", async () => {
  const ico = await read("favicon.ico");
  const sizes = [0, 1, 2].map((index) => ico.readUInt8(6 + 16 * index));
  expect([ico.readUInt16LE(2), sizes]).toEqual([1, [16, 32, 48]]);
  const first = ico.readUInt32LE(18);
  expect(await sharp(ico.subarray(first)).metadata()).toMatchObject({ format: "png", width: 16 });
});

test("of the icon that systems cut, everything but the dash stands in the middle", async () => {
  const edge = 512;
  const { data } = await sharp(Buffer.from(houseMark("maskable")), { density: 72 * 16 })
    .resize(edge, edge)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const light: { x: number; y: number }[] = [];
  for (let at = 0; at < data.length; at += 3) {
    const pixel = at / 3;
    if ((data[at + 1] ?? 0) > 200) light.push({ x: pixel % edge, y: Math.floor(pixel / edge) });
  }
  const outside = light.filter(({ x, y }) => Math.hypot(x - edge / 2, y - edge / 2) > 0.4 * edge);
  expect(light.length).toBeGreaterThan(10_000);
  // The dash.
  expect(outside.every(({ x, y }) => x > edge / 2 && Math.abs(y - edge / 2) < 0.05 * edge)).toBe(
    true,
  );
});
