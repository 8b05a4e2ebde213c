import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openUploadsFolder } from "#lib/migration/files/uploads-folder";

let outside = "";
let folder = "";
beforeAll(async () => {
  outside = await mkdtemp(join(tmpdir(), "dateline-uploads-"));
  folder = join(outside, "uploads");
  await mkdir(join(folder, "2019", "03"), { recursive: true });
  await writeFile(join(folder, "2019", "03", "pier.jpg"), "pier");
  await writeFile(join(folder, "اسکله.jpg"), "persian");
  await writeFile(join(outside, "secret.txt"), "secret");
  await symlink(join(outside, "secret.txt"), join(folder, "way-out.jpg"));
  await writeFile(join(folder, "huge.jpg"), "");
  await truncate(join(folder, "huge.jpg"), 30_000_001);
});
afterAll(() => rm(outside, { recursive: true }));

const read = async (path: string) => {
  const bytes = await (await openUploadsFolder(folder)).read({ path, address: "" });
  return bytes === null ? null : Buffer.from(bytes).toString();
};

test("a file is found by its path below the uploads", async () => {
  expect(await read("2019/03/pier.jpg")).toBe("pier");
  expect(await read("اسکله.jpg")).toBe("persian");
});

test.each([
  "2019/03/none.jpg",
  "2019/03",
  "",
  "../secret.txt",
  "2019/../../secret.txt",
  "/etc/passwd",
  "way-out.jpg",
  "a\0b",
])("nothing is found at %j", async (path) => {
  expect(await read(path)).toBeNull();
});

test("a file that is too large is refused with a sentence", async () => {
  await expect(read("huge.jpg")).rejects.toThrow("This file is larger than 30 MB.");
});

test("what is no folder is refused with a sentence", async () => {
  await expect(openUploadsFolder(join(outside, "nowhere"))).rejects.toThrow("There is no folder");
  await expect(openUploadsFolder(join(outside, "secret.txt"))).rejects.toThrow("is no folder");
});
