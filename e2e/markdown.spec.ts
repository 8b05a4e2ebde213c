import { expect } from "@playwright/test";
import { parse } from "yaml";
import { encodePath } from "#lib/addresses/normalise-path";
import { ask } from "./fetch/ask.ts";
import { readElements } from "./fetch/html.ts";
import { readPage } from "./fetch/page.ts";
import { test } from "./test.ts";

/** As browsers ask, and as programs do that would rather read Markdown. */
const asBrowser = { accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8" };
const asProgram = { accept: "text/markdown, text/html;q=0.5" };

const texts = {
  "an English article": "/analysis/ten-winters-of-river-gauges",
  "a Persian article": "/fa/مقالات/بازگشت-مارماهی-ها",
  "an article that an archive brought": "/port/ferry-returns",
  "a Page": "/pages/about",
};

for (const [name, written] of Object.entries(texts)) {
  test(`${name} is read as Markdown at its own address by whoever would rather have that`, async ({
    site,
  }) => {
    const path = encodePath(written);
    const markdown = await ask(site, path, asProgram);
    const page = await ask(site, path, asBrowser);
    expect([page.status, page.headers["content-type"]]).toEqual([200, "text/html; charset=utf-8"]);
    expect(markdown.status).toBe(200);
    expect(markdown.headers).toMatchObject({
      "content-type": "text/markdown; charset=utf-8",
      "content-location": `${path}.md`,
      // Front caches that look at the address alone would show it to browsers.
      "cache-control": expect.stringMatching(/^private\b/),
      link: expect.stringContaining(`<${site.url}${path}>; rel="canonical"`),
    });
    for (const { headers } of [page, markdown])
      expect(headers.vary).toBe("Accept, Accept-Encoding");

    // It is the same text, and the one that stands at an address of its own, which the page names.
    const [headline = ""] = readPage(page.text).headlines;
    const [, facts = "", text = ""] = markdown.text.split(/^---$/m);
    expect(parse(facts)).toMatchObject({ title: headline, url: `${site.url}${path}` });
    expect(text.trimStart().split("\n")[0]).toBe(`# ${headline}`);
    const named = readElements(page.text).find(
      ({ attributes }) => attributes.type === "text/markdown",
    );
    expect(named?.attributes.href).toBe(`${site.url}${path}.md`);
    const twin = await ask(site, `${path}.md`);
    expect([twin.status, twin.text]).toEqual([200, markdown.text]);
  });

  test(`whoever has ${name} in one form is told of that form whether it is the same`, async ({
    site,
  }) => {
    const path = encodePath(written);
    const etagOf = async (asked: object) =>
      String((await ask(site, path, { ...asked })).headers.etag);
    const [ofPage, ofMarkdown] = [await etagOf(asBrowser), await etagOf(asProgram)];
    expect(ofMarkdown).toMatch(/^"[^"]+"$/);
    expect(ofMarkdown).not.toBe(ofPage);
    for (const [asked, etag, status] of [
      [asProgram, ofMarkdown, 304],
      [asBrowser, ofPage, 304],
      [asProgram, ofPage, 200],
      [asBrowser, ofMarkdown, 200],
    ] as const) {
      const again = await ask(site, path, { ...asked, "if-none-match": etag });
      expect({ asked, etag, status: again.status }).toEqual({ asked, etag, status });
      expect(again.headers.vary).toBe("Accept, Accept-Encoding");
      if (status === 304) expect([again.headers.etag, again.body.length]).toEqual([etag, 0]);
    }
    const head = await ask(site, path, asProgram, "HEAD");
    expect([head.status, head.headers.etag, head.body.length]).toEqual([200, ofMarkdown, 0]);
  });
}

test("what there is no Markdown of is a page to everybody, and what is withdrawn is gone in any form", async ({
  site,
}) => {
  for (const path of ["/", "/news", "/topics/river-wenn", "/archive", "/search?q=river"]) {
    const { status, headers } = await ask(site, path, asProgram);
    expect([path, status, headers["content-type"]]).toEqual([
      ...[path, 200, "text/html; charset=utf-8"],
    ]);
  }
  expect((await ask(site, "/news/river-path-to-close", asProgram)).status).toBe(410);
  expect((await ask(site, "/news/nothing-of-the-kind", asProgram)).status).toBe(404);
});
