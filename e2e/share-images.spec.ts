import { expect } from "@playwright/test";
import sharp from "sharp";
import { ask } from "./fetch/ask.ts";
import { readPage } from "./fetch/page.ts";
import { test } from "./test.ts";

const articles = {
  "an analysis with a picture": "/analysis/ten-winters-of-river-gauges",
  news: "/news/millgate-bridge-reopens",
  "an imported article without a picture": "/port/ferry-returns",
  "a Persian article": "/fa/مقالات/بازگشت-مارماهی-ها",
};

for (const [name, path] of Object.entries(articles)) {
  test(`a link to ${name} is shared with a picture of its own`, async ({ site }) => {
    const { text } = await ask(site, encodeURI(path));
    const { meta, headlines } = readPage(text);
    const address = meta.get("og:image") ?? "";
    expect(address).toMatch(/\/media\/share\/[0-9a-f-]{36}\/[0-9a-f]{32}\.jpg$/);
    expect(meta.get("og:image:alt")).toContain(headlines[0]);
    expect(meta.get("twitter:card")).toBe("summary_large_image");

    const { status, headers, body } = await ask(site, new URL(address).pathname);
    expect({ status, type: headers["content-type"] }).toEqual({ status: 200, type: "image/jpeg" });
    expect(headers["cache-control"]).toContain("immutable");
    expect(await sharp(body).metadata()).toMatchObject({
      width: Number(meta.get("og:image:width")),
      height: Number(meta.get("og:image:height")),
    });
    expect(body.length).toBeLessThan(300_000);
    const again = await ask(site, new URL(address).pathname, {
      "if-none-match": String(headers.etag),
    });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });
}

const unpictured = {
  "a Page": "/pages/about",
  "the archive": "/archive",
  "the corrections of the Persian edition": "/fa/corrections",
};

for (const [name, path] of Object.entries(unpictured)) {
  test(`a link to ${name} is shared with the name of its edition`, async ({ site }) => {
    const { meta } = readPage((await ask(site, path)).text);
    const address = new URL(meta.get("og:image") ?? "");
    expect(meta.get("og:image:alt")).toBe(meta.get("og:site_name"));
    expect(meta.get("twitter:card")).toBe("summary_large_image");
    const { status, body } = await ask(site, address.pathname);
    expect(status).toBe(200);
    expect(await sharp(body).metadata()).toMatchObject({
      format: "jpeg",
      width: 1200,
      height: 630,
    });
    const before = address.pathname.replace(/[0-9a-f]{32}/, "0".repeat(32));
    expect(await ask(site, before)).toMatchObject({
      ...{ status: 307, headers: { location: address.pathname } },
    });
  });
}

test("a face is shared on a small card, which cuts nothing off", async ({ site }) => {
  const { meta } = readPage((await ask(site, "/authors/tobias-ashgrove")).text);
  expect(Number(meta.get("og:image:width"))).toBe(Number(meta.get("og:image:height")));
  expect(meta.get("twitter:card")).toBe("summary");
});

test("there is a picture only while readers can see the article", async ({ site, desk }) => {
  const hash = "0".repeat(32);
  const statusOf = async (id: string, name = `${hash}.jpg`) =>
    (await ask(site, `/media/share/${id}/${name}`)).status;
  const { live, draft, withdrawn } = await desk.findOneOfEach();
  const old = await ask(site, `/media/share/${live}/${hash}.jpg`);
  expect(old.status).toBe(307);
  const now = await ask(site, String(old.headers.location));
  expect(now.status).toBe(200);
  expect(await statusOf(withdrawn)).toBe(410);
  expect(await statusOf(draft)).toBe(404);
  expect(await statusOf(crypto.randomUUID())).toBe(404);
  expect(await statusOf("nobody")).toBe(404);
  expect(await statusOf(live, "picture.png")).toBe(404);
});
