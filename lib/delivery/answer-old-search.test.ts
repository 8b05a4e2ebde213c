import { describe, expect, it } from "vitest";
import { runDelivery } from "#lib/delivery/testing/running-delivery";

const site = runDelivery();

describe("a search of WordPress", () => {
  it.each([
    ["/?s=two+words", "/search?q=two+words"],
    ["/?s=%D9%BE%D9%84&cat=4", "/search?q=%D9%BE%D9%84"],
    ["/index.php?s=bridge", "/search?q=bridge"],
    ["/fa?s=bridge", "/fa/search?q=bridge"],
    ["/fa/?s=bridge", "/fa/search?q=bridge"],
    ["/en/?s=bridge", "/search?q=bridge"],
    ["/search/two+words/", "/search?q=two+words"],
    ["/fa/search/%D9%BE%D9%84/page/2/", "/fa/search?q=%D9%BE%D9%84"],
    ["/?s=a%26q%3Db%0D%0Ax", "/search?q=a%26q%3Db%0D%0Ax"],
  ])("leads to the search of its edition, and asks nobody: %s", async (path, location) => {
    const { status, headers } = await site.get(path);
    expect({ status, location: headers.location }).toEqual({ status: 301, location });
    expect([site.asked, site.lookedUp]).toEqual([[], []]);
  });

  it.each(["/paper?s=bridge", "/paper/?s=bridge", "/paper/index.php?s=bridge"])(
    "of a site that stood in a folder leads there in one step: %s",
    async (path) => {
      expect((await site.get(path)).headers.location).toBe("/fa/search?q=bridge");
      expect(site.lookedUp).toEqual(["/paper"]);
    },
  );

  it("is none where no front page is, or without words", async () => {
    expect((await site.get("/?s=")).status).toBe(200);
    expect((await site.get("/news/a-story?s=20")).status).toBe(200);
    expect((await site.get("/unlisted?s=20")).status).toBe(200);
    expect((await site.get("/nothing?s=20")).status).toBe(404);
    expect((await site.get("/?s=&p=12")).headers.location).toBe("/news/a-story");
  });

  it("of a folder waits for the ledger, which may be away", async () => {
    site.isLedgerAway = true;
    expect((await site.get("/paper?s=bridge")).status).toBe(503);
    expect((await site.get("/?s=bridge")).status).toBe(301);
  });
});
