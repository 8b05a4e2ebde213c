import { expect, it } from "vitest";
import { runDelivery } from "#lib/delivery/testing/running-delivery";

const site = runDelivery();
const browser = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";
const ask = (accept: string, more = {}) => site.get("/feed.xml", { headers: { accept, ...more } });

it.each([
  "*/*",
  "application/rss+xml, application/xml;q=0.9, text/html;q=0.5, */*;q=0.1",
  "application/rss+xml, text/html",
])("a reader of feeds gets a feed: %s", async (accept) => {
  const { headers } = await ask(accept);
  expect(headers).toMatchObject({
    ...{ "content-type": "application/rss+xml", vary: "Accept, Accept-Encoding" },
  });
});

it("a browser gets the same bytes as XML, which it shows with their style, under a tag of their own", async () => {
  const feed = await ask("*/*");
  const shown = await ask(browser);
  expect(shown.text).toBe(feed.text);
  expect(shown.headers).toMatchObject({
    ...{ "content-type": "application/xml; charset=utf-8", vary: "Accept, Accept-Encoding" },
  });
  expect(shown.headers.etag).not.toBe(feed.headers.etag);
  const tag = shown.headers.etag ?? "";
  expect((await ask(browser, { "if-none-match": tag })).status).toBe(304);
  expect((await ask("*/*", { "if-none-match": tag })).status).toBe(200);
});

it("nothing but feeds is called otherwise", async () => {
  const { headers } = await site.get("/news-sitemap.xml", { headers: { accept: browser } });
  expect(headers).toMatchObject({ "content-type": "application/xml", vary: "Accept-Encoding" });
});
