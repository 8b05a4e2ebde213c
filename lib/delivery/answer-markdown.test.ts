import { describe, expect, it } from "vitest";
import { runDelivery } from "#lib/delivery/testing/running-delivery";

const site = runDelivery();
const page = "/news/with-markdown";
const asMarkdown = { headers: { accept: "text/markdown, text/html;q=0.5" } };

describe("an article as Markdown", () => {
  it("stands at its address with .md after it, listed by nobody, and says which page it is of", async () => {
    const { status, text, headers } = await site.get(`${page}.md`);
    expect({ status, text }).toEqual({ status: 200, text: "# page" });
    expect(headers).toMatchObject({
      "content-type": "text/markdown; charset=utf-8",
      "x-robots-tag": "noindex",
      link: '<https://paper.example/news/with-markdown>; rel="canonical"',
      vary: "Accept-Encoding",
    });
    expect(headers["cache-control"]).toContain("s-maxage=60");
  });

  it("is what somebody reads at the page's own address who would rather have that; browsers read the page", async () => {
    const html = await site.get(page, { headers: { accept: "text/html,*/*;q=0.8" } });
    expect(html.text).toContain("<p>page</p>");
    expect(html.headers.vary).toBe("Accept, Accept-Encoding");
    const markdown = await site.get(page, asMarkdown);
    expect(markdown.text).toBe("# page");
    expect(markdown.headers).toMatchObject({
      vary: "Accept, Accept-Encoding",
      "content-location": `${page}.md`,
      "cache-control": "private, max-age=0, must-revalidate",
    });
    expect(markdown.headers.etag).not.toBe(html.headers.etag);
    expect((await site.get(page)).text).toContain("<p>page</p>");
  });

  it("is kept under its own address, and made once for both", async () => {
    expect((await site.get(page, asMarkdown)).headers["x-dateline-cache"]).toBe("miss");
    expect((await site.get(page, asMarkdown)).headers["x-dateline-cache"]).toBe("hit");
    expect((await site.get(`${page}.md`)).headers["x-dateline-cache"]).toBe("hit");
    expect(site.asked.map(({ url }) => url)).toEqual([`${page}.md`]);
  });

  it("answers 304 with what a 304 has to say again", async () => {
    const { headers } = await site.get(page, asMarkdown);
    const again = await site.get(page, {
      headers: { ...asMarkdown.headers, "if-none-match": headers.etag ?? "" },
    });
    expect(again).toMatchObject({ status: 304, text: "" });
    expect(again.headers).toMatchObject({
      ...{ etag: headers.etag, vary: "Accept, Accept-Encoding" },
      "content-location": `${page}.md`,
    });
  });

  it("is the page, where there is no Markdown of it, and never asked for where none can be", async () => {
    expect((await site.get("/fa", asMarkdown)).status).toBe(200);
    expect((await site.get("/news/a-story", asMarkdown)).headers["content-type"]).toContain(
      "text/html",
    );
    expect((await site.get("/news/invented", asMarkdown)).status).toBe(404);
    expect(site.asked.map(({ url }) => url)).not.toContain("/news/invented.md");
  });
});

describe("an address in Markdown", () => {
  it("leads on where its article has moved, and is gone where that is withdrawn", async () => {
    const moved = await site.get("/2019/some-post.md");
    expect({ status: moved.status, location: moved.headers.location }).toEqual({
      ...{ status: 301, location: "/news/a-story.md" },
    });
    expect((await site.get("/old/withdrawn.md")).status).toBe(410);
  });

  it("of nothing is nothing, without a page being made", async () => {
    expect((await site.get("/news/invented.md")).status).toBe(404);
    expect(site.asked).toEqual([]);
  });
});
