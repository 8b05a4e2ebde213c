import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { keptIn } from "#lib/migration/files/kept-files";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-kept-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** A source that has one file, and tells what it was asked for. */
function makeHost() {
  const asked: string[] = [];
  const read = async ({ path, address }: { path: string; address: string }) => {
    asked.push(address);
    return path === "a.jpg" ? Buffer.from(`bytes of ${address}`) : null;
  };
  return { asked, read };
}

const fileAt = (path: string, host = "https://old.example") => ({
  path,
  address: `${host}/${path}`,
});

test("what was fetched is not asked for again, also by the next run", async () => {
  const place = join(folder, "fetched");
  const [first, second] = [makeHost(), makeHost()];
  const bytes = await keptIn(place, first).read(fileAt("a.jpg"));
  expect(await keptIn(place, second).read(fileAt("a.jpg"))).toEqual(bytes);
  expect(second.asked).toEqual([]);
  await keptIn(place, second).read(fileAt("a.jpg", "https://other.example"));
  expect(second.asked).toEqual(["https://other.example/a.jpg"]);
  expect((await readdir(place)).every((name) => /^[0-9a-f]{64}$/.test(name))).toBe(true);
});

test("what is not there is asked for each time", async () => {
  const host = makeHost();
  const files = keptIn(join(folder, "none"), host);
  expect([await files.read(fileAt("b.jpg")), await files.read(fileAt("b.jpg"))]).toEqual([
    null,
    null,
  ]);
  expect(host.asked).toHaveLength(2);
});

test("without room nothing is kept, and the file comes all the same", async () => {
  const place = join(folder, "full");
  const host = makeHost();
  const files = keptIn(place, host, async () => false);
  expect(await files.read(fileAt("a.jpg"))).toEqual(await files.read(fileAt("a.jpg")));
  expect(host.asked).toHaveLength(2);
});

test("a folder that cannot be written into keeps nothing, and the file comes all the same", async () => {
  const blocked = join(folder, "file");
  await writeFile(blocked, "");
  const host = makeHost();
  const files = keptIn(blocked, host);
  expect(await files.read(fileAt("a.jpg"))).toEqual(await files.read(fileAt("a.jpg")));
  expect(host.asked).toHaveLength(2);
});
