import { expect, it } from "vitest";
import { runDelivery } from "#lib/delivery/testing/running-delivery";

const site = runDelivery();

it("a built file keeps its bytes and is kept for good", async () => {
  const { status, text, headers } = await site.get("/_next/static/chunks/a.js?dpl=1");
  expect(status).toBe(200);
  expect(text).toBe("self.__next_f.push(1);".repeat(200));
  expect(headers).toMatchObject({
    "cache-control": "public, max-age=31536000, immutable",
    "content-type": "application/javascript; charset=UTF-8",
    "x-content-type-options": "nosniff",
  });
  expect(headers["content-security-policy"]).toBeUndefined();
});

it("a built file is compressed", async () => {
  const { headers, body } = await site.get("/_next/static/chunks/a.js", {
    headers: { "accept-encoding": "gzip" },
  });
  expect(headers["content-encoding"]).toBe("gzip");
  expect(body.length).toBeLessThan(200);
});

it("a built file is read and packed once for everybody who wants it so", async () => {
  const headers = { "accept-encoding": "br" };
  const path = "/_next/static/chunks/a.js";
  const [first, second] = await Promise.all([
    site.get(path, { headers }),
    site.get(path, { headers }),
  ]);
  const head = await site.get(path, { headers, method: "HEAD" });
  expect([second.headers.etag, head.headers.etag]).toEqual([
    first.headers.etag,
    first.headers.etag,
  ]);
  expect(head.headers["content-length"]).toBe(String(first.body.length));
  const known = { ...headers, "if-none-match": String(first.headers.etag) };
  expect((await site.get(path, { headers: known })).status).toBe(304);
  expect(site.asked).toHaveLength(1);
});

it("a file that is not there yet may be there a moment later", async () => {
  await site.get("/_next/static/nothing.js");
  await site.get("/_next/static/nothing.js");
  expect(site.asked).toHaveLength(2);
});

it.each(["/_next/static/nothing.js", "/_next/static/page"])(
  "%s is no file, whatever the origin makes of it",
  async (path) => {
    const { status, text, headers } = await site.get(path);
    expect({ status, text }).toEqual({ status: 404, text: "There is no such file.\n" });
    expect(headers["cache-control"]).toBe("no-store");
  },
);
