import { expect, it } from "vitest";
import { runDelivery } from "#lib/delivery/testing/running-delivery";

const site = runDelivery();

it.each([
  ["/search?q=river&section=&topic=&kind=news", "/search?q=river&kind=news"],
  ["/fa/search?q=%D9%BE%D9%84&from=&to=", "/fa/search?q=%D9%BE%D9%84"],
  ["/search?q=&section=", "/search"],
])("%s leads to what was asked alone: %s", async (path, location) => {
  const { status, headers } = await site.get(path);
  expect({ status, location: headers.location }).toEqual({ status: 301, location });
  expect(headers["cache-control"]).toBe("no-store");
});

it.each(["/search?q=river", "/search", "/search?q=a&page=2"])("%s stays", async (path) => {
  expect((await site.get(path)).status).toBe(200);
});

it("an empty field of another page is none of its business", async () => {
  expect((await site.get("/news/a-story?section=")).status).toBe(200);
});
