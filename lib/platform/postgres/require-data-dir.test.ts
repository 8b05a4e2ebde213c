import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { requireDataDir } from "#lib/platform/postgres/require-data-dir";

const home = await mkdtemp(join(tmpdir(), "dateline-"));
afterAll(() => rm(home, { recursive: true }));

test("a folder that is not there is made, with those above it, and left empty", async () => {
  const folder = join(home, "a", "b");
  await requireDataDir(folder);
  await requireDataDir(folder);
  expect(await readdir(folder)).toEqual([]);
});

test("a file in its place or above it is refused by name", async () => {
  const file = join(home, "file");
  await writeFile(file, "");
  for (const path of [file, join(file, "below")]) {
    await expect(requireDataDir(path)).rejects.toMatchObject({
      kind: "unavailable",
      message: `Nothing can be kept in DATA_DIR (${path}): ${file} is not a folder. Set DATA_DIR to a folder that can be written in.`,
    });
  }
});

test.runIf(process.platform === "linux")("a folder that cannot be made is refused", async () => {
  await expect(requireDataDir("/proc/dateline/data")).rejects.toThrow(
    /^Nothing can be kept in DATA_DIR \(\/proc\/dateline\/data\): ENOENT/,
  );
});

test.runIf(process.platform === "linux")("a folder that takes no file is refused", async () => {
  await expect(requireDataDir("/proc")).rejects.toThrow(/^Nothing can be kept in DATA_DIR/);
});
