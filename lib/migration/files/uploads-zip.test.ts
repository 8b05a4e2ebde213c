import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openUploadsZip, openZippedUploads } from "#lib/migration/files/uploads-zip";
import { makeZip } from "#lib/migration/fixtures/make-zip";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-zip-"));
});
afterAll(() => rm(folder, { recursive: true }));

const opened = (zip: Buffer) =>
  openZippedUploads({
    size: zip.length,
    read: (start, end) => Readable.from([zip.subarray(start, end)]),
  });

async function read(zip: Buffer, path: string): Promise<string | null> {
  const bytes = await (await opened(zip)).read({ path, address: "" });
  return bytes === null ? null : Buffer.from(bytes).toString();
}

describe.each([[true], [false]])("stored as it is: %s", (isStored) => {
  test.each([
    ["2019/03/pier.jpg", "2019/03/pier.jpg"],
    ["uploads/2019/03/pier.jpg", "2019/03/pier.jpg"],
    ["old-site/wp-content/uploads/2019/03/pier.jpg", "2019/03/pier.jpg"],
    ["backup of may/2019/03/pier.jpg", "2019/03/pier.jpg"],
    ["uploads\\2019\\03\\pier.jpg", "2019/03/pier.jpg"],
    ["uploads/2019/اسکله.jpg", "2019/اسکله.jpg"],
    ["content/images/2019/03/pier.jpg", "images/2019/03/pier.jpg"],
    ["images/2019/03/pier.jpg", "images/2019/03/pier.jpg"],
  ])("%j is found", async (name, path) => {
    const zip = makeZip({ "readme.txt": "x", [name]: "pier ".repeat(1000) }, { isStored });
    expect(await read(zip, path)).toBe("pier ".repeat(1000));
    expect(await read(zip, "2019/03/none.jpg")).toBeNull();
  });
});

test("a zip on the disk is read where it lies", async () => {
  const path = join(folder, "uploads.zip");
  await writeFile(path, makeZip({ "uploads/a.jpg": "a" }));
  const bytes = await (await openUploadsZip(path)).read({ path: "a.jpg", address: "" });
  expect(Buffer.from(bytes ?? []).toString()).toBe("a");
  await expect(openUploadsZip(join(folder, "none.zip"))).rejects.toThrow("There is no zip");
});

test("names that lead out of the zip lead nowhere", async () => {
  const upwards = [
    "../../etc/passwd",
    "uploads/../../a.jpg",
    "uploads\\..\\b.jpg",
    "../2019/c.jpg",
  ];
  const zip = makeZip({
    ...Object.fromEntries(upwards.map((name) => [name, "x"])),
    ...{ "/etc/shadow": "y", "uploads/d.jpg": "here" },
  });
  const paths = ["passwd", "etc/passwd", "../a.jpg", "a.jpg", "b.jpg", "2019/c.jpg", "etc/shadow"];
  for (const path of [...upwards, ...paths]) expect(await read(zip, path)).toBeNull();
  expect(await read(zip, "d.jpg")).toBe("here");
});

test("a zip that was packed with whole paths is read like others", async () => {
  const names = ["/var/www/wp-content/uploads/2019/a.jpg", "C:\\site\\wp-content\\uploads\\b.jpg"];
  const zip = makeZip(names.map((name) => [name, name]));
  expect(await read(zip, "2019/a.jpg")).toBe(names[0]);
  expect(await read(zip, "b.jpg")).toBe(names[1]);
});

describe("two files of one path", () => {
  test.each([
    ["by one name", "uploads/a.jpg", "uploads/a.jpg"],
    ["in two folders of uploads", "uploads/a.jpg", "old/wp-content/uploads/a.jpg"],
  ])("%s: the same is taken, and of different ones none", async (_, one, other) => {
    const same = makeZip([
      [one, "pier"],
      [other, "pier"],
    ]);
    expect(await read(same, "a.jpg")).toBe("pier");
    const different = makeZip([
      [one, "pier"],
      [other, "lock"],
      [one, "lock"],
      ["uploads/b.jpg", "b"],
    ]);
    await expect(read(different, "a.jpg")).rejects.toMatchObject({
      kind: "invalid",
      message: "Two different files of this path are in the zip.",
    });
    expect(await read(different, "b.jpg")).toBe("b");
  });
});

const whole = makeZip({ "uploads/a.jpg": "a".repeat(5000) });

test.each([
  ["no zip", Buffer.from("not a zip at all, whatever its name says")],
  ["an empty file", Buffer.alloc(0)],
  ["one that is cut off", whole.subarray(0, whole.length - 30)],
  [
    "one whose directory is damaged",
    Buffer.from(whole).fill(0, whole.indexOf("PK\x01\x02"), whole.length - 30),
  ],
])("%s is refused with a sentence", async (_, zip) => {
  await expect(opened(zip)).rejects.toMatchObject({
    kind: "invalid",
    message: expect.stringMatching(
      /^The (?:zip cannot be read|directory of the zip is damaged): [^.]+\. Pack it anew\.$/,
    ),
  });
});

test.each([
  ["larger than 30 MB", makeZip({ "a.jpg": "a" }, { claims: 30_000_001 }), "larger than 30 MB"],
  [
    "larger than it says",
    makeZip({ "a.jpg": "a".repeat(90_000) }, { claims: 10 }),
    "is damaged in the zip",
  ],
  ["locked", makeZip({ "a.jpg": "a" }, { isLocked: true }), "locked by a password"],
  ["not what it was packed from", damaged(), "is damaged in the zip"],
])("a file that is %s is refused with a sentence", async (_, zip, sentence) => {
  await expect(read(zip, "a.jpg")).rejects.toMatchObject({
    kind: "invalid",
    message: expect.stringContaining(sentence),
  });
});

/** A deflated stream begins with a block of a kind that there is not. */
function damaged(): Buffer {
  const zip = makeZip({ "a.jpg": "a".repeat(5000) });
  zip[30 + "a.jpg".length] = 0xff;
  return zip;
}
