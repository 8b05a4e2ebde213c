import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { cacheTag } from "#lib/delivery/cache-tags";
import { runDelivery } from "#lib/delivery/testing/running-delivery";

const site = runDelivery();

describe("bytes", () => {
  it.each([
    ["br", brotliDecompressSync],
    ["gzip", gunzipSync],
  ])("are compressed with %s for those who take it", async (encoding, open) => {
    const plain = await site.get("/news/a-story");
    const packed = await site.get("/news/a-story", { headers: { "accept-encoding": encoding } });
    expect(packed.headers).toMatchObject({ "content-encoding": encoding, vary: "Accept-Encoding" });
    expect(packed.body.length).toBeLessThan(plain.body.length / 2);
    expect(packed.headers["content-length"]).toBe(String(packed.body.length));
    expect(open(packed.body).equals(plain.body)).toBe(true);
    expect(packed.headers.etag).not.toBe(plain.headers.etag);
  });

  it("stay as they are when small or compressed already", async () => {
    for (const path of ["/fa", "/picture.png"]) {
      const { headers } = await site.get(path, { headers: { "accept-encoding": "br" } });
      expect(headers["content-encoding"]).toBeUndefined();
    }
  });

  it("are not sent again to those who have them, until the day changes", async () => {
    const { headers } = await site.get("/fa");
    const conditional = { headers: { "if-none-match": `W/${headers.etag}` } };
    const again = await site.get("/fa", conditional);
    expect(again).toMatchObject({ status: 304, text: "" });
    expect(again.headers).toMatchObject({ etag: headers.etag, vary: "Accept-Encoding" });
    expect(again.headers["content-type"]).toBeUndefined();
    site.now = new Date("2026-11-25T12:00:00Z");
    expect((await site.get("/fa", conditional)).status).toBe(200);
  });

  it("are described to HEAD but not sent", async () => {
    const headers = { "accept-encoding": "gzip" };
    const whole = await site.get("/news/a-story", { headers });
    const head = await site.get("/news/a-story", { method: "HEAD", headers });
    expect(head.body).toHaveLength(0);
    const { date: _, "x-dateline-cache": __, ...described } = head.headers;
    expect(whole.headers).toMatchObject(described);
    expect(site.asked.map(({ method }) => method)).toEqual(["GET"]);
  });

  it("of feeds and files keep every byte", async () => {
    const feed = await site.get("/feed.xml");
    expect(feed.text).toContain("<rss><!--$--><item/>");
    expect(feed.headers["content-type"]).toBe("application/rss+xml");
    expect(feed.headers["content-security-policy"]).toMatch(
      /^default-src 'none'; style-src 'self'/,
    );
    const picture = await site.get("/picture.png");
    expect(picture.body.equals(Buffer.alloc(4_000, 7))).toBe(true);
    expect(picture.headers["cache-control"]).toContain("s-maxage=60");
  });

  it("too many to keep stream through, without the origin's cookies", async () => {
    const { status, body, headers } = await site.get("/huge.xml");
    expect({ status, length: body.length }).toEqual({ status: 200, length: 400_000 });
    expect(headers).toMatchObject({ "x-dateline-cache": "pass", "cache-control": "no-store" });
    expect(headers["set-cookie"]).toBeUndefined();
    expect(headers.etag).toBeUndefined();
    const head = await site.get("/huge.xml", { method: "HEAD" });
    expect({ status: head.status, length: head.body.length }).toEqual({ status: 200, length: 0 });
  });

  it.each([
    ["gzip", gunzipSync],
    ["br", brotliDecompressSync],
  ])("that stream through are compressed with %s on their way", async (encoding, open) => {
    const packed = await site.get("/huge.xml", { headers: { "accept-encoding": encoding } });
    expect(packed.headers).toMatchObject({ "content-encoding": encoding, vary: "Accept-Encoding" });
    expect(packed.body.length).toBeLessThan(10_000);
    expect(open(packed.body).toString()).toBe("x".repeat(400_000));
  });
});

describe("when a page last changed", () => {
  const noon = new Date("2026-11-24T12:00:00Z");
  const since = (date: string | undefined) => ({
    headers: { "if-modified-since": date ?? "" },
  });

  it("is said, and asked for where no tag is", async () => {
    const { headers } = await site.get("/feed.xml");
    const date = headers["last-modified"];
    expect(Date.parse(date ?? "")).toBeLessThan(noon.getTime());
    const same = await site.get("/feed.xml", since(date));
    expect(same).toMatchObject({ status: 304, text: "" });
    expect(same.headers.etag).toBe(headers.etag);
    const earlier = new Date(Date.parse(date ?? "") - 1_000).toUTCString();
    expect((await site.get("/feed.xml", since(earlier))).status).toBe(200);
    const both = { headers: { "if-modified-since": date ?? "", "if-none-match": '"other"' } };
    expect((await site.get("/feed.xml", both)).status).toBe(200);
  });

  it("stays when it is made anew and is the same, in every encoding", async () => {
    const before = (await site.get("/feed.xml")).headers["last-modified"];
    site.expiries.note({ hard: ["feed"], soft: [] });
    site.now = new Date("2026-11-24T15:00:00Z");
    const anew = await site.get("/feed.xml", { headers: { "accept-encoding": "gzip" } });
    expect(site.asked).toHaveLength(2);
    expect(anew.headers["last-modified"]).toBe(before);
  });

  it("is today, when only the date on it is another", async () => {
    await site.get("/fa");
    site.now = new Date("2026-11-26T08:00:00Z");
    const { headers } = await site.get("/fa");
    expect(headers["last-modified"]).toBe("Thu, 26 Nov 2026 07:59:59 GMT");
  });
});

describe("what an answer shows", () => {
  it("is named to front caches by short hashes, and where it is made anew each time by nothing", async () => {
    const { headers } = await site.get("/feed.xml");
    expect(headers["cache-tag"]).toBe(cacheTag("feed"));
    expect((await site.get("/search?q=a")).headers["cache-tag"]).toBeUndefined();
  });

  it("is old by itself from the moment that it names, whatever is published", async () => {
    await site.get("/news-sitemap.xml");
    site.now = new Date("2026-11-24T12:29:59Z");
    expect((await site.get("/news-sitemap.xml")).headers["x-dateline-cache"]).toBe("hit");
    site.now = new Date("2026-11-24T12:30:00Z");
    expect((await site.get("/news-sitemap.xml")).headers["x-dateline-cache"]).toBe("miss");
    expect(site.asked).toHaveLength(2);
  });
});
