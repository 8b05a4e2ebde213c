import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { lengthHeader } from "#lib/platform/length-header";
import { startS3 } from "#lib/platform/testing/s3-server";

const address = "https://paper.example/media/file.csv";
const bytes = Buffer.alloc(1_000_000, "river,eel\n");

type Store = { settings: Record<string, string>; stop(): Promise<void> };

async function onDisk(): Promise<Store> {
  const folder = await mkdtemp(join(tmpdir(), "dateline-send-"));
  return {
    settings: { DATA_DIR: folder },
    stop: () => rm(folder, { recursive: true, force: true }),
  };
}

async function inBucket(): Promise<Store> {
  const { place, stop } = await startS3();
  const {
    S3_BUCKET = "",
    S3_ENDPOINT = "",
    S3_ACCESS_KEY_ID = "",
    S3_SECRET_ACCESS_KEY = "",
  } = place;
  const bucket = { S3_BUCKET, S3_ENDPOINT, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY };
  return { settings: { DATA_DIR: place.DATA_DIR, ...bucket }, stop };
}

describe.each([
  ["the disk", onDisk],
  ["a bucket", inBucket],
])("from %s", (_, open) => {
  let store: Store;
  let send: (asked?: RequestInit) => Promise<Response>;

  beforeAll(async () => {
    store = await open();
    for (const [name, value] of Object.entries(store.settings)) vi.stubEnv(name, value);
    vi.resetModules();
    const { keepFile } = await import("#lib/platform/storage");
    const { sendFile } = await import("#lib/platform/send-file");
    const { keptForGood } = await import("#lib/platform/kept-file");
    const hash = await keepFile(bytes);
    const headers = { ...keptForGood({ hash, modifiedAt: null }), "content-type": "text/csv" };
    send = async (asked) =>
      (await sendFile(new Request(address, asked), hash, headers)) ?? expect.fail("It is here.");
  });

  afterAll(async () => {
    vi.unstubAllEnvs();
    vi.resetModules();
    await store.stop();
  });

  test("a part is sent as it was asked for", async () => {
    const answer = await send({ headers: { range: "bytes=5-900000" } });
    expect(answer.status).toBe(206);
    expect(answer.headers.get("content-range")).toBe("bytes 5-900000/1000000");
    expect(bytes.subarray(5, 900_001).equals(await answer.bytes())).toBe(true);
  });

  test("a file is sent as it is, and nobody packs it on its way", async () => {
    const answer = await send();
    expect(answer.headers.get("cache-control")).toMatch(/\bno-transform\b/);
    expect(bytes.equals(await answer.bytes())).toBe(true);
  });

  test.each<[string, Record<string, string>]>([
    ["", {}],
    [" and a part", { range: "bytes=0-9" }],
  ])("who asks for the headers alone%s is told them, and no file is opened", async (_, headers) => {
    const answer = await send({ method: "HEAD", headers });
    expect(answer).toMatchObject({ status: 200, body: null });
    expect(answer.headers.get(lengthHeader)).toBe(String(bytes.length));
    expect(answer.headers.get("accept-ranges")).toBe("bytes");
  });

  test.each<[string, Record<string, string>]>([
    ["the whole", {}],
    ["a part", { range: "bytes=5-900000" }],
  ])(
    "of %s nothing more is read for who is gone, before or while it is sent",
    async (_, headers) => {
      const leaving = new AbortController();
      const begun = await send({ headers, signal: leaving.signal });
      leaving.abort();
      await expect(begun.bytes()).rejects.toMatchObject({ name: "AbortError" });
      const late = await send({ headers, signal: leaving.signal });
      await expect(late.bytes()).rejects.toMatchObject({ name: "AbortError" });
    },
  );
});
