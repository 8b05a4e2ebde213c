import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { readPicture } from "#lib/desk/media/read-picture";
import { photograph } from "#lib/desk/testing/photograph";

let folder: string;

/** 24 million pixels: two hundred megabytes for whoever reads and writes them, and never in this process. */
async function drawAside(path: string): Promise<void> {
  const draw = `require("sharp")({ create: { width: 6000, height: 4000, channels: 3, background: "#468" } })
    .jpeg({ chromaSubsampling: "4:4:4" }).toFile(process.argv[1])`;
  await promisify(execFile)(process.execPath, ["-e", draw, path]);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-large-"));
  await drawAside(join(folder, "large"));
  vi.stubEnv("DATA_DIR", folder);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

describe("a picture of many pixels", () => {
  test("is made anew without this process growing by it", async () => {
    await readPicture({ bytes: await photograph({}) });
    const before = process.memoryUsage.rss();
    let most = before;
    const timer = setInterval(() => {
      most = Math.max(most, process.memoryUsage.rss());
    }, 5);
    const path = join(folder, "large");
    const read = await readPicture({ path });
    clearInterval(timer);
    expect(read).toMatchObject({
      ok: true,
      value: { path: `${path}.anew`, mediaType: "image/jpeg", width: 6000, height: 4000 },
    });
    expect(most - before).toBeLessThan(50_000_000);
  });

  test("is the same whether it lies on the disk or in memory, with what it says of itself", async () => {
    const bytes = await photograph({ width: 2600, exif: { Software: "Darkroom 9" } });
    const path = join(folder, "placed");
    await writeFile(path, bytes);
    const [one, other] = [await readPicture({ path }), await readPicture({ bytes })];
    if (!one.ok || !other.ok || !("bytes" in other.value)) throw new Error("Both can be read.");
    const { bytes: made, ...facts } = other.value;
    expect(one.value).toEqual({ ...facts, path: `${path}.anew` });
    expect(facts.position?.latitude).toBeCloseTo(51.501145, 6);
    expect((await readFile(`${path}.anew`)).equals(made)).toBe(true);
    expect((await sharp(made).metadata()).exif).toBeUndefined();
  });

  test("is told to be damaged where it is", async () => {
    const whole = await photograph({ width: 2600 });
    const read = await readPicture({ bytes: whole.subarray(0, whole.length / 2) });
    expect(read.ok ? "" : read.issues[0]?.message).toMatch(/damaged/);
  });

  test("that no process could read to its end is refused with a sentence", async () => {
    vi.stubEnv("NODE_OPTIONS", "--a-process-that-cannot-begin");
    const read = await readPicture({ path: join(folder, "large") });
    vi.stubEnv("NODE_OPTIONS", undefined);
    expect(read.ok ? "" : read.issues[0]?.message).toMatch(/not enough memory/);
  });
});
