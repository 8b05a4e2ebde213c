import { expect, it } from "vitest";
import { runDelivery } from "#lib/delivery/testing/running-delivery";

const site = runDelivery();

it("what neither a page nor the ledger answers is led on by a pattern, the query along with it", async () => {
  const { status, headers } = await site.get("/blog/a-story?utm=1");
  expect([status, headers.location]).toEqual([301, "/news/a-story?utm=1"]);
  expect((await site.get("/shop/cart")).status).toBe(410);
});

it("an address with a slash at its end is led on in one step, a page that stands there goes before", async () => {
  const old = await site.get("/blog/a-story/");
  expect([old.status, old.headers.location]).toEqual([301, "/news/a-story"]);
  const page = await site.get("/news/a-story/");
  expect([page.status, page.headers.location]).toEqual([301, "/news/a-story"]);
});

it("what would lead to nothing is a 404", async () => {
  const { status, headers } = await site.get("/blog/nowhere");
  expect([status, headers.location]).toEqual([404, undefined]);
});

it("pages and moved addresses pay nothing for patterns", async () => {
  expect((await site.get("/news/a-story")).status).toBe(200);
  expect((await site.get("/old/away")).headers.location).toBe("https://partner.example/story");
  expect(site.askedOfPatterns).toEqual([]);
  // A page that was seen asks neither.
  site.lookedUp.length = 0;
  expect((await site.get("/news/a-story")).status).toBe(200);
  expect([site.lookedUp, site.askedOfPatterns]).toEqual([[], []]);
});
