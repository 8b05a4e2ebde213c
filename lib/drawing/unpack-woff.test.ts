import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { unpackWoff } from "#lib/drawing/unpack-woff";

const read = (file: string) =>
  readFile(join("node_modules", "@fontsource", "vazirmatn", "files", file));

/** The sum of a table as its directory tells it (OpenType, “Calculating Checksums”). */
function sumOf(table: Buffer): number {
  const whole = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);
  let sum = 0;
  for (let at = 0; at < whole.length; at += 4) sum = (sum + whole.readUInt32BE(at)) >>> 0;
  return sum;
}

test("a font of the web has all of its tables, each with the sum that it had", async () => {
  const woff = await read("vazirmatn-arabic-700-normal.woff");
  const font = unpackWoff(woff);
  // TrueType outlines.
  expect(font.readUInt32BE(0)).toBe(0x0001_0000);
  expect(font.length).toBe(woff.readUInt32BE(16));
  const names: string[] = [];
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const entry = 12 + 16 * index;
    const name = font.toString("latin1", entry, entry + 4);
    const offset = font.readUInt32BE(entry + 8);
    names.push(name);
    expect(offset % 4).toBe(0);
    // The sum of `head` is told without the sum of the whole, which stands in it.
    if (name === "head") continue;
    const table = font.subarray(offset, offset + font.readUInt32BE(entry + 12));
    expect({ name, sum: sumOf(table) }).toEqual({ name, sum: font.readUInt32BE(entry + 4) });
  }
  expect(names).toEqual(expect.arrayContaining(["GSUB", "cmap", "glyf", "head", "name"]));
});

test("anything else is refused", () => {
  expect(() => unpackWoff(Buffer.from("wOF2 and so on"))).toThrow("no WOFF");
});
