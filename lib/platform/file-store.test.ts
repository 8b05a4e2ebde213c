import { createHash, randomBytes } from "node:crypto";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type FileStore, openFileStore } from "#lib/platform/file-store";
import { type S3Server, startS3 } from "#lib/platform/testing/s3-server";
import { watchMemory } from "#lib/platform/testing/watch-memory";

let folder: string;
let bucket: S3Server;
const stores = new Map<string, FileStore>();
const storeIn = (place: string) => stores.get(place) ?? expect.fail(`no store in ${place}`);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-files-"));
  bucket = await startS3();
  stores.set("a folder", await openFileStore({ DATA_DIR: folder }));
  stores.set("a bucket", await openFileStore(bucket.place));
});

afterAll(async () => {
  await bucket.stop();
  await rm(folder, { recursive: true, force: true });
});

const sum = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

async function bytesOf(store: FileStore, hash: string): Promise<Buffer | null> {
  const opened = await store.open(hash);
  if (opened === null) return null;
  const bytes = await buffer(opened.stream);
  expect(opened.bytes).toBe(bytes.byteLength);
  return bytes;
}

describe.each(["a folder", "a bucket"])("files in %s", (place) => {
  test("are kept under the hash of themselves, once", async () => {
    const store = storeIn(place);
    const bytes = Buffer.from(`رود ون in ${place}`);
    expect(await store.keep(bytes)).toBe(sum(bytes));
    expect(await store.keep(bytes)).toBe(sum(bytes));
    expect(await bytesOf(store, sum(bytes))).toEqual(bytes);
  });

  test("are read in part, and nothing else of them", async () => {
    const store = storeIn(place);
    const hash = await store.keep(Buffer.from(`0123456789 in ${place}`));
    const partOf = async (first: number, last: number) =>
      (await buffer(await store.openPart(hash, { first, last }))).toString();
    expect(await store.size(hash)).toBe(`0123456789 in ${place}`.length);
    expect(await partOf(0, 1)).toBe("01");
    expect(await partOf(4, 4)).toBe("4");
    expect(await partOf(3, 6)).toBe("3456");
    expect(await partOf(11, 14 + place.length - 1)).toBe(`in ${place}`);
  });

  test("that nobody kept, or that have no hash for a name, are not there", async () => {
    for (const hash of ["0".repeat(64), "../../etc/passwd", "", "A".repeat(64)]) {
      expect(await storeIn(place).open(hash)).toBeNull();
      expect(await storeIn(place).size(hash)).toBeNull();
    }
  });

  test("are gone once they are removed, and can be removed twice", async () => {
    const store = storeIn(place);
    const hash = await store.keep(Buffer.from(`to be removed from ${place}`));
    await store.remove(hash);
    await store.remove(hash);
    expect(await store.open(hash)).toBeNull();
  });

  test("of 50 MB come and go in pieces", async () => {
    const store = storeIn(place);
    const of = 50_000_000;
    const piece = randomBytes(of / 50);
    const path = join(folder, `large-${place.length}`);
    await writeFile(path, Array(50).fill(piece));
    const memory = watchMemory();
    const { hash, bytes } = await store.keepAt(path);
    memory.look();
    const opened = (await store.open(hash)) ?? expect.fail("not kept");
    const digest = createHash("sha256");
    let read = 0;
    const look = new Writable({
      write(chunk: Buffer, _encoding, done) {
        digest.update(chunk);
        const before = read;
        read += chunk.byteLength;
        if (Math.floor(read / 5_000_000) > Math.floor(before / 5_000_000)) memory.look();
        done();
      },
    });
    await pipeline(opened.stream, look);
    expect({ bytes, read, told: opened.bytes }).toEqual({ bytes: of, read: of, told: of });
    expect(digest.digest("hex")).toBe(hash);
    expect(memory.most()).toBeLessThan(of);
    await rm(path);
  });
});

test("whoever reads a file in a folder meets no half of one", async () => {
  const store = storeIn("a folder");
  const hash = await store.keep(Buffer.from("whole"));
  expect(await readdir(join(folder, "media", hash.slice(0, 2)))).toEqual([hash]);
});

test("a bucket is asked once for the whole of a file, however many take their time over it", async () => {
  const store = storeIn("a bucket");
  // More than fits between the bucket and who does not read on.
  const bytes = randomBytes(4_000_000);
  const hash = await store.keep(bytes);
  const opened = await Promise.all(Array.from({ length: 60 }, () => store.open(hash)));
  expect(bytes.equals((await bytesOf(store, hash)) ?? Buffer.of())).toBe(true);
  for (const one of opened) one?.stream.destroy();
  await vi.waitFor(() =>
    expect(bucket.asked(hash).toSorted()).toEqual([
      ...Array(61).fill("GetObject"),
      // Before it is kept.
      ...["HeadObject", "PutObject"],
    ]),
  );
});

test("a bucket opens for nobody with another key", async () => {
  const other = await openFileStore({ ...bucket.place, S3_SECRET_ACCESS_KEY: "guessed" });
  await expect(other.keep(Buffer.from("anything"))).rejects.toThrow();
});
