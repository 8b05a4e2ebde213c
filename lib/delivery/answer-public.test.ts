import { describe, expect, it } from "vitest";
import { leaveEarly } from "#lib/delivery/testing/client";
import { runDelivery } from "#lib/delivery/testing/running-delivery";

const site = runDelivery();

describe("addresses that nobody gave", () => {
  it.each(["/nothing", "/news/nothing", "/nothing/page/2", "/fa/nothing/feed.xml", "/a/b/c/d"])(
    "%s is answered without making a page",
    async (path) => {
      expect((await site.get(path)).status).toBe(404);
      expect(site.asked).toEqual([]);
    },
  );

  it.each(["/archive/2020/01", "/news/a-story/versions/99", "/fa/feed.xml"])(
    "what the site has by itself, or belongs to something there, is asked for: %s",
    async (path) => {
      expect((await site.get(path)).status).toBe(404);
      expect(site.asked.map(({ url }) => url)).toEqual([path]);
    },
  );
});

describe("failures", () => {
  it.each([
    ["/broken", "the origin answered 500"],
    ["/thrown", "the database is away: secret"],
    ["/cut", "cut off"],
    ["/hung", "no answer within 300 ms"],
    ["/redirected-badly", "the origin answered 307 and no address to go to"],
  ])("%s is a designed 503 and one line for the operator", async (path, reason) => {
    const { status, text, headers } = await site.get(path);
    expect(status).toBe(503);
    expect(headers).toMatchObject({ "retry-after": "30", "cache-control": "no-store" });
    expect(text).toContain("<h1>Away</h1>");
    expect(text).not.toMatch(/secret|srv|Error:/);
    expect(site.logged).toMatchObject([
      { level: "error", facts: { method: "GET", target: path, reason } },
    ]);
  });

  it("nobody is told that a page does not exist while the ledger is away", async () => {
    site.isLedgerAway = true;
    expect((await site.get("/nothing")).status).toBe(503);
    expect((await site.get("/?p=12")).status).toBe(503);
    expect((await site.get("/news/a-story")).status).toBe(200);
  });

  it("speak the reader's language even where no designed page could be made", async () => {
    site.isLedgerAway = true;
    const { text } = await site.get("/fa/nothing");
    expect(text).toContain('<html lang="fa" dir="rtl">');
    expect(text).not.toContain("data-notice");
  });

  it("of the origin's own making are told apart", async () => {
    expect((await site.get("/refused")).status).toBe(400);
    const redirected = await site.get("/redirected");
    expect(redirected.status).toBe(301);
    expect(redirected.headers.location).toBe("/news/a-story");
    expect(redirected.headers["set-cookie"]).toBeUndefined();
    expect((await site.get("/redirected-to-host")).headers.location).toBe("/news");
  });

  it("of readers who leave do not disturb the others", async () => {
    await leaveEarly(site.port, "/hung");
    await leaveEarly(site.port, "/huge.xml");
    expect((await site.get("/fa")).status).toBe(200);
  });
});
