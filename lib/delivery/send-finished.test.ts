import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
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
    expect(feed.headers["content-security-policy"]).toBeUndefined();
    const picture = await site.get("/picture.png");
    expect(picture.body.equals(Buffer.alloc(4_000, 7))).toBe(true);
    expect(picture.headers["cache-control"]).toContain("s-maxage=60");
  });

  it("too many to keep stream through, without the origin's cookies", async () => {
    const { status, body, headers } = await site.get("/huge.xml");
    expect({ status, length: body.length }).toEqual({ status: 200, length: 400_000 });
    expect(headers).toMatchObject({ "x-dateline-cache": "pass", "cache-control": "no-store" });
    expect(headers["set-cookie"]).toBeUndefined();
    const head = await site.get("/huge.xml", { method: "HEAD" });
    expect({ status: head.status, length: head.body.length }).toEqual({ status: 200, length: 0 });
  });
});
