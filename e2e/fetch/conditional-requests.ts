import { gunzipSync } from "node:zlib";
import { expect } from "@playwright/test";
import { type Answer, ask } from "./ask.ts";
import type { PublicRoute } from "./public-routes.ts";

type Site = { url: string };
const strong = /^"[^"]+"$/;
const hour = 3_600_000;

/** What is told of an answer, but for what differs each time. */
function described({ headers }: Answer) {
  const changing = ["date", "connection", "keep-alive", "x-dateline-cache"];
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !changing.includes(name)));
}

async function expectHead(site: Site, path: string, whole: Answer): Promise<void> {
  const head = await ask(site, path, {}, "HEAD");
  expect({ path, status: head.status, bytes: head.body.length }).toEqual({
    ...{ path, status: whole.status, bytes: 0 },
  });
  expect(described(whole)).toMatchObject(described(head));
}

async function expectUnchanged(site: Site, path: string, asked: Record<string, string>) {
  const answer = await ask(site, path, asked);
  const { status, body, headers } = answer;
  expect({ path, asked, status, bytes: body.length }).toEqual({
    path,
    asked,
    status: 304,
    bytes: 0,
  });
  expect(headers["content-length"] ?? "0").toBe("0");
  return headers;
}

/** Both ways of asking whether something has changed, alone and together; and the same of what is compressed. */
async function expectKept(site: Site, path: string): Promise<void> {
  // What was made in this second bears no date of it.
  const whole = await ask(site, path);
  const { etag = "", "last-modified": date = "", ...said } = whole.headers;
  expect({ path, status: whole.status }).toEqual({ path, status: 200 });
  expect(etag, path).toMatch(strong);
  expect(Date.parse(date), path).toBeLessThanOrEqual(Date.parse(said.date ?? ""));
  expect(said["cache-control"], path).toMatch(
    /^max-age=0, s-maxage=\d+, stale-while-revalidate=\d+, stale-if-error=\d+$/,
  );
  expect(said["cache-tag"], path).toMatch(/^[\w-]+(?:,[\w-]+)*$/);
  expect(String(said["cache-tag"]).length, path).toBeLessThan(8_192);
  expect(said.vary, path).toMatch(/^(?:Accept, )?Accept-Encoding$/);
  expect(said["set-cookie"], path).toBeUndefined();
  await expectHead(site, path, whole);

  const same = await expectUnchanged(site, path, { "if-none-match": etag });
  expect(same).toMatchObject({ etag, vary: said.vary, "cache-control": said["cache-control"] });
  await expectUnchanged(site, path, { "if-none-match": `"other", W/${etag}` });
  await expectUnchanged(site, path, { "if-modified-since": date });
  const earlier = new Date(Date.parse(date) - hour).toUTCString();
  for (const asked of [
    { "if-none-match": '"other"' },
    { "if-none-match": '"other"', "if-modified-since": date },
    { "if-modified-since": earlier },
    { "if-modified-since": "some day" },
  ])
    expect({ path, asked, status: (await ask(site, path, asked)).status }).toEqual({
      ...{ path, asked, status: 200 },
    });

  const packed = await expectPacked(site, path, whole);
  if (packed === null) return;
  expect(packed.headers["last-modified"], path).toBe(date);
  await expectUnchanged(site, path, {
    ...{ "accept-encoding": "gzip", "if-none-match": packed.headers.etag ?? "" },
  });
}

/** Packing less than this costs more than it saves. */
const worthwhile = 1_024;

/** Whoever takes gzip gets the same bytes packed, under a tag of their own; null where there is too little to pack. */
async function expectPacked(site: Site, path: string, whole: Answer): Promise<Answer | null> {
  const packed = await ask(site, path, { "accept-encoding": "gzip" });
  const { "content-encoding": encoding, vary, etag } = packed.headers;
  expect({ path, vary }).toEqual({ path, vary: whole.headers.vary });
  expect(vary, path).toMatch(/\bAccept-Encoding$/);
  const isPacked = whole.body.length >= worthwhile;
  expect({ path, encoding }).toEqual({ path, encoding: isPacked ? "gzip" : undefined });
  if (!isPacked) return null;
  expect(etag, path).not.toBe(whole.headers.etag);
  expect(packed.body.length, path).toBeLessThan(whole.body.length);
  expect(gunzipSync(packed.body).equals(whole.body), path).toBe(true);
  return packed;
}

async function expectCompared(site: Site, path: string): Promise<Answer> {
  const whole = await ask(site, path);
  expect({ path, status: whole.status }).toEqual({ path, status: 200 });
  expect(whole.headers.etag, path).toMatch(strong);
  await expectHead(site, path, whole);
  await expectUnchanged(site, path, { "if-none-match": whole.headers.etag ?? "" });
  return whole;
}

/** Whoever would write is told what is answered there (RFC 9110 §15.5.6). */
export async function expectReadOnly(site: Site, path: string): Promise<void> {
  for (const method of ["PROPFIND", "POST", "PUT", "PATCH", "DELETE"]) {
    const { status, headers } = await ask(site, path, {}, method);
    expect({ path, method, status }).toEqual({ path, method, status: 405 });
    expect(headers.allow, `${method} ${path}`).toContain("GET, HEAD");
    if (method !== "PROPFIND") expect(headers.allow, path).not.toContain(method);
  }
}

/** As whoever goes on with a download asks, and viewers of documents that show one page. */
export async function expectParts(site: Site, path: string): Promise<void> {
  const { body, headers: said } = await ask(site, path);
  const { length } = body;
  expect(said["accept-ranges"], path).toBe("bytes");
  const asked: [headers: Record<string, string>, first: number, last: number][] = [
    [{ range: "bytes=0-99" }, 0, 99],
    [{ range: "bytes=100-100", "accept-encoding": "gzip" }, 100, 100],
    [{ range: `bytes=200-${length * 2}` }, 200, length - 1],
    [{ range: "bytes=-50" }, length - 50, length - 1],
    [{ range: "bytes=0-" }, 0, length - 1],
    [{ range: "bytes=7-9", "if-range": said.etag ?? "" }, 7, 9],
    [{ range: "bytes=7-9", "if-range": said["last-modified"] ?? "" }, 7, 9],
  ];
  for (const [headers, first, last] of asked) {
    const part = await ask(site, path, headers);
    expect({ path, headers, status: part.status }).toEqual({ path, headers, status: 206 });
    expect(part.headers).toMatchObject({
      "content-range": `bytes ${first}-${last}/${length}`,
      "content-length": String(last - first + 1),
      etag: said.etag,
      "cache-control": said["cache-control"],
      "cache-tag": said["cache-tag"],
    });
    expect(part.headers["content-encoding"]).toBeUndefined();
    expect(part.body.equals(body.subarray(first, last + 1)), path).toBe(true);
  }
  for (const headers of [
    { range: "bytes=7-9", "if-range": '"other"' },
    { range: "bytes=7-9", "if-range": `W/${said.etag}` },
    { range: "bytes=0-9, 20-29" },
    { range: "pages=1-2" },
  ]) {
    const whole = await ask(site, path, headers);
    expect({ path, headers, status: whole.status }).toEqual({ path, headers, status: 200 });
    expect(whole.body.equals(body), path).toBe(true);
  }
  const tooEarly = new Date(Date.parse(said["last-modified"] ?? "") - hour).toUTCString();
  for (const headers of [
    { range: "bytes=0-9", "if-match": '"other"' },
    { "if-match": `W/${said.etag}` },
    { "if-unmodified-since": tooEarly },
  ]) {
    const { status, body: nothing } = await ask(site, path, headers);
    expect({ path, headers, status, length: nothing.length }).toEqual({
      ...{ path, headers, status: 412, length: 0 },
    });
  }
  const meant = { range: "bytes=0-9", "if-match": said.etag ?? "" };
  expect((await ask(site, path, meant)).status, path).toBe(206);
  const behind = await ask(site, path, { range: `bytes=${length}-` });
  expect({ path, status: behind.status }).toEqual({ path, status: 416 });
  expect(behind.headers["content-range"]).toBe(`bytes */${length}`);
  expect(behind.headers["cache-control"]).toContain("no-store");
  await expectUnchanged(site, path, { range: "bytes=0-9", "if-none-match": said.etag ?? "" });
  const head = await ask(site, path, { range: "bytes=0-9" }, "HEAD");
  expect({ path, status: head.status }).toEqual({ path, status: 200 });
}

const checks: Record<PublicRoute["promised"], (site: Site, path: string) => Promise<void>> = {
  kept: expectKept,
  async anew(site, path) {
    const whole = await expectCompared(site, path);
    await expectPacked(site, path, whole);
    const { headers } = whole;
    expect(headers["cache-control"], path).not.toContain("s-maxage");
    expect(headers["cache-tag"], path).toBeUndefined();
  },
  async file(site, path) {
    const { headers } = await expectCompared(site, path);
    expect(headers["cache-control"], path).toMatch(
      /\bmax-age=31536000, (?:s-maxage=\d+, )?immutable(?:, no-transform)?$/,
    );
    if (!path.startsWith("/media/")) return;
    // What is withdrawn has to go from front caches: they ask again, and can be told.
    expect(headers["cache-control"], path).toContain("s-maxage=3600");
    // Neither we nor anybody between packs a file, or its parts would be those of other bytes.
    expect(headers["cache-control"], path).toContain("no-transform");
    expect(headers["cache-tag"], path).toMatch(/^[\w-]+(?:,[\w-]+)*$/);
    expect(headers.vary, path).toBeUndefined();
    const { body } = await ask(site, path);
    const head = await ask(site, path, {}, "HEAD");
    for (const answer of [headers, head.headers]) {
      expect(answer["content-length"], path).toBe(String(body.length));
    }
    const date = headers["last-modified"] ?? "";
    expect(Date.parse(date), path).toBeLessThanOrEqual(Date.parse(headers.date ?? ""));
    await expectUnchanged(site, path, { "if-modified-since": date });
    await expectUnchanged(site, path, { "if-none-match": "*" });
    const earlier = new Date(Date.parse(date) - hour).toUTCString();
    expect((await ask(site, path, { "if-modified-since": earlier })).status, path).toBe(200);
    if (!path.startsWith("/media/share/")) await expectParts(site, path);
  },
  async nothing(site, path) {
    const answer = await ask(site, path);
    expect({ path, status: answer.status, etag: answer.headers.etag }).toEqual({
      ...{ path, status: 404, etag: undefined },
    });
    await expectHead(site, path, answer);
  },
};

/** Asks an address in every way in which whoever has its answer already asks, and as whoever would write. */
export async function expectPromised(
  site: Site,
  path: string,
  promised: PublicRoute["promised"],
): Promise<void> {
  await checks[promised](site, path);
  if (promised !== "nothing") await expectReadOnly(site, path);
}
