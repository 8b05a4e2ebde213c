import { describe, expect, it } from "vitest";
import { verifier } from "#lib/delivery/note-asked";
import { runDelivery } from "#lib/delivery/testing/running-delivery";

const site = runDelivery();

describe("what is not there", () => {
  it("has moved", async () => {
    const moved = await site.get("/old/%D8%AE%D8%A8%D8%B1?utm=1", {
      headers: { host: "evil.example" },
    });
    expect(moved).toMatchObject({ status: 301, text: "" });
    expect(moved.headers.location).toBe("/new/%D8%AE%D8%A8%D8%B1?utm=1");
    expect((await site.get("/old/away")).headers.location).toBe("https://partner.example/story");
  });

  it.each(["/old/circle", "/old/script"])(
    "does not lead in circles or into code: %s",
    async (path) => {
      const { status, headers } = await site.get(path);
      expect(status).toBe(404);
      expect(headers.location).toBeUndefined();
      expect(site.logged).toMatchObject([{ level: "error", message: "A route leads nowhere" }]);
    },
  );

  it("was withdrawn, with what the desk says about it", async () => {
    const { status, text, headers } = await site.get("/withdrawn");
    expect(status).toBe(410);
    expect(text).toContain('<h1>Withdrawn</h1><p dir="auto">A &lt;court&gt; ordered it.</p>');
    expect(text).toContain("24 November 2026</time>");
    expect(text).not.toContain("<script");
    expect(headers).toMatchObject({
      "cache-control": "max-age=0, s-maxage=60",
      vary: "Accept-Encoding",
    });
    expect((await site.get("/fa/withdrawn")).text).toMatch(/<h1>پس گرفته شد<\/h1>$/);
  });

  it.each([
    ["/nothing", "Not found"],
    ["/fa/nothing", "نیست"],
    ["/stale", "Not found"],
    ["/router-data", "Not found"],
  ])("%s is a designed 404", async (path, title) => {
    const { status, text, headers } = await site.get(path);
    expect(status).toBe(404);
    expect(text).toContain(`<h1>${title}</h1>`);
    expect(text).not.toContain("__next_error__");
    expect(headers["cache-control"]).toBe("max-age=0, s-maxage=10");
    expect((await site.get(path, { method: "HEAD" })).status).toBe(404);
  });

  it("answers old addresses that are a query before the home page does", async () => {
    const moved = await site.get("/?p=12");
    expect({ status: moved.status, location: moved.headers.location }).toEqual({
      status: 301,
      location: "/news/a-story",
    });
    expect((await site.get("/?page_id=3")).status).toBe(410);
    expect(site.asked).toEqual([]);
  });

  it.each(["/?p=99", "/?page_id=99", "/?cat=99&paged=2", "/fa?p=12"])(
    "a number that nothing has is a designed 404, as on the old site: %s",
    async (path) => {
      const { status, text } = await site.get(path);
      expect({ status, isDesigned: text.includes("<h1>") }).toEqual({
        status: 404,
        isDesigned: true,
      });
    },
  );

  it("a number behind another page means something to whoever made the link", async () => {
    expect((await site.get("/news/a-story?p=99")).status).toBe(200);
  });

  it.each(["/blog?p=41", "/blog/?p=41", "/blog/?page_id=41&preview=true"])(
    "an old address by number in a folder leads on at once: %s",
    async (path) => {
      const { status, headers } = await site.get(path);
      expect({ status, location: headers.location }).toEqual({
        status: 301,
        location: "/news/a-story",
      });
      expect(site.lookedUp).toEqual(["/blog?p=41"]);
      expect(site.asked).toEqual([]);
    },
  );

  it("an old address costs the origin nothing", async () => {
    expect((await site.get("/old/away")).status).toBe(301);
    expect((await site.get("/withdrawn")).status).toBe(410);
    expect(site.asked).toEqual([]);
  });

  it("an address that leads nowhere is looked up once", async () => {
    await site.get("/nothing");
    expect(site.lookedUp).toEqual(["/nothing"]);
  });

  it.each([
    ["/2019/Some-Post", "/news/a-story"],
    ["/2019/SOME-POST/?utm=1", "/news/a-story?utm=1"],
    ["/News/A-Story?utm=1", "/news/a-story?utm=1"],
    ["/News/A-Story/", "/news/a-story"],
    ["/2019/Else-Where", "/news/another"],
  ])("an address in other letters leads on at once: %s", async (path, location) => {
    const { status, headers } = await site.get(path);
    expect({ status, location: headers.location }).toEqual({ status: 301, location });
    expect(site.asked).toEqual([]);
  });

  it("an address in other letters is gone with the one in small letters, or nowhere", async () => {
    expect((await site.get("/Withdrawn")).status).toBe(410);
    expect((await site.get("/Nothing")).status).toBe(404);
    expect(site.lookedUp).toEqual(["/Withdrawn", "/withdrawn", "/Nothing", "/nothing"]);
  });

  it("a page that was shown asks the ledger only for a number, and once", async () => {
    await site.get("/news/a-story");
    site.lookedUp.length = 0;
    expect((await site.get("/news/a-story?utm=1")).status).toBe(200);
    expect(site.lookedUp).toEqual([]);
    expect((await site.get("/news/a-story?p=5")).status).toBe(200);
    expect(site.lookedUp).toEqual(["/news/a-story?p=5"]);
  });

  it("what moved has moved with any number behind it", async () => {
    const { headers } = await site.get("/old/%D8%AE%D8%A8%D8%B1?p=5");
    expect(headers.location).toBe("/new/%D8%AE%D8%A8%D8%B1?p=5");
    expect(site.lookedUp).toEqual(["/old/خبر?p=5", "/old/خبر"]);
  });
});

describe("what is counted", () => {
  it("are addresses that lead on or are gone, never a page", async () => {
    for (const path of ["/old/away?utm=1", "/?p=12", "/withdrawn/", "/news/a-story", "/nothing"]) {
      await site.get(path);
    }
    expect(site.counted).toEqual(["/old/away", "/?p=12", "/withdrawn"]);
  });

  it("are the address that was asked for, and the one in small letters that led it on", async () => {
    for (const path of ["/2019/Some-Post", "/News/A-Story"]) await site.get(path);
    expect(site.counted).toEqual(["/2019/Some-Post", "/2019/some-post", "/News/A-Story"]);
  });

  it("is nothing that `verify:urls` asks for", async () => {
    const headers = { "user-agent": verifier };
    expect((await site.get("/old/away", { headers })).status).toBe(301);
    expect((await site.get("/nothing", { headers })).status).toBe(404);
    expect([site.counted, site.missed]).toEqual([[], []]);
    await site.get("/nothing");
    expect(site.missed).toHaveLength(1);
  });
});
