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

it.each(["/_next/static/nothing.js", "/_next/static/page"])(
  "%s is no file, whatever the origin makes of it",
  async (path) => {
    const { status, text, headers } = await site.get(path);
    expect({ status, text }).toEqual({ status: 404, text: "There is no such file.\n" });
    expect(headers["cache-control"]).toBe("no-store");
  },
);
