import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { lengthHeader } from "#lib/language/length-header";

const address = "https://paper.example/media/file.csv";
const bytes = Buffer.alloc(1_000_000, "river,eel\n");
let folder: string;
let hash: string;
let send: (asked?: RequestInit) => Promise<Response>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-send-"));
  vi.stubEnv("DATA_DIR", folder);
  vi.resetModules();
  const { keepFile } = await import("#lib/platform/storage");
  const { sendFile } = await import("./send-file.ts");
  const { keptForGood } = await import("./kept-file.ts");
  hash = await keepFile(bytes);
  const headers = { ...keptForGood({ hash, modifiedAt: null }), "content-type": "text/csv" };
  send = async (asked) =>
    (await sendFile(new Request(address, asked), hash, headers)) ?? expect.fail("It is here.");
});

afterAll(async () => {
  vi.unstubAllEnvs();
  vi.resetModules();
  await rm(folder, { recursive: true, force: true });
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
])("of %s nothing more is read for who is gone, before or while it is sent", async (_, headers) => {
  const leaving = new AbortController();
  const begun = await send({ headers, signal: leaving.signal });
  leaving.abort();
  await expect(begun.bytes()).rejects.toMatchObject({ name: "AbortError" });
  const late = await send({ headers, signal: leaving.signal });
  await expect(late.bytes()).rejects.toMatchObject({ name: "AbortError" });
});
