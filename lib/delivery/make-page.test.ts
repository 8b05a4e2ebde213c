import { describe, expect, it } from "vitest";
import { runDelivery } from "#lib/delivery/testing/running-delivery";

const site = runDelivery();

describe("a public page", () => {
  it("is finished: no runtime, today's date, headers of its own and none of the origin's", async () => {
    const { status, headers, text } = await site.get("/news/a-story");
    expect(status).toBe(200);
    expect(text).not.toMatch(/TURBOPACK|<script src="\/_next/);
    expect(text).toContain(
      '<time data-today="gregorian Europe/London en" datetime="2026-11-24">Tuesday, 24 November 2026</time>',
    );
    expect(headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "cache-control": "max-age=0, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400",
      vary: "Accept-Encoding",
      "x-content-type-options": "nosniff",
      "referrer-policy": "strict-origin-when-cross-origin",
      "x-dateline-cache": "miss",
    });
    expect(headers["content-security-policy"]).toMatch(/script-src 'self' 'sha256-[\w+/]{43}=';/);
    expect(headers["content-security-policy"]).not.toMatch(/script-src[^;]*unsafe/);
    const leaked = Object.keys(headers).filter((name) => /cookie|powered|nextjs/.test(name));
    expect(leaked).toEqual([]);
  });

  it("never freezes the date", async () => {
    expect((await site.get("/fa")).text).toContain("سه‌شنبه ۳ آذر ۱۴۰۵");
    site.now = new Date("2026-11-24T20:30:00Z");
    expect((await site.get("/fa")).text).toContain("چهارشنبه ۴ آذر ۱۴۰۵");
  });

  it("is asked for anonymously, whoever asks and however", async () => {
    const headers = {
      cookie: "session=1",
      authorization: "Bearer 1",
      rsc: "1",
      "next-router-prefetch": "1",
      "if-none-match": '"next"',
      range: "bytes=0-10",
      "accept-encoding": "gzip",
      "x-forwarded-host": "elsewhere.example",
      host: "elsewhere.example",
    };
    const reply = await site.get("/news/a-story?_rsc=abc&utm_source=x", { headers });
    expect(reply.status).toBe(200);
    expect(reply.headers["content-type"]).toContain("text/html");
    expect(site.asked).toHaveLength(1);
    expect(site.asked[0]).toMatchObject({ method: "GET", url: "/news/a-story" });
    expect(Object.keys(site.asked[0]?.headers ?? {})).toEqual(["host", "accept", "user-agent"]);
  });

  it("says whether it was kept", async () => {
    expect((await site.get("/fa")).headers["x-dateline-cache"]).toBe("miss");
    expect((await site.get("/fa")).headers["x-dateline-cache"]).toBe("hit");
    expect((await site.get("/search?q=a")).headers["x-dateline-cache"]).toBe("pass");
  });

  it("goes out as it came when it holds an unlisted script, and the operator hears of it", async () => {
    const { text, headers } = await site.get("/unlisted");
    expect(text).toBe("<script>alert(1)</script>");
    expect(headers).toMatchObject({ "x-dateline-cache": "pass", "cache-control": "no-store" });
    expect(site.logged).toMatchObject([{ level: "error", facts: { unlisted: ["alert(1)"] } }]);
  });

  it("reads its query only where it searches, and the origin's caching of it is kept", async () => {
    const { text, headers } = await site.get("/search?q=a%20b&_rsc=1");
    expect(text).toBe("<p>results</p><p>end</p>");
    expect(site.asked[0]?.url).toBe("/search?q=a+b");
    expect(headers["cache-control"]).toBe("private, no-store");
  });
});
