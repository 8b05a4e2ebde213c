import { describe, expect, it } from "vitest";
import { queryHeader } from "#lib/addresses/query-header";
import { runDelivery } from "#lib/delivery/testing/running-delivery";

const site = runDelivery();
const urls = () => site.asked.map(({ url }) => url);
const questions = () => site.asked.map(({ url, headers }) => `${url}${headers[queryHeader]}`);

describe("a question to the open interface", () => {
  it("is asked once, whatever the order of its parameters, until something of it changes", async () => {
    const first = await site.get("/api/v1/kept?b=2&a=1");
    expect(first.headers).toMatchObject({
      "x-dateline-cache": "miss",
      "access-control-allow-origin": "*",
      link: '</api/v1/kept?a=1>; rel="first"',
      "x-robots-tag": "noindex",
    });
    expect(first.headers["cache-control"]).toContain("stale-if-error");
    const second = await site.get("/api/v1/kept?a=1&b=2");
    expect(second.headers["x-dateline-cache"]).toBe("hit");
    expect(questions()).toEqual(["/api/v1/kept?a=1&b=2"]);
    site.expiries.note({ hard: ["page"], soft: [] });
    expect((await site.get("/api/v1/kept?a=1&b=2")).headers["x-dateline-cache"]).toBe("miss");
  });

  it("of a client of Ghost is the same whoever asks, and whatever Ghost does not know", async () => {
    await site.get("/ghost/api/content/kept/?key=22444f78447824223cefc48062&page=2");
    await site.get("/ghost/api/content/kept/?page=2&key=other&x=1");
    expect(questions()).toEqual(["/ghost/api/content/kept?page=2"]);
    await site.get("/ghost/api/content/kept/?page=3");
    expect(site.asked).toHaveLength(2);
  });

  it("that asks for something else is another one", async () => {
    await site.get("/api/v1/kept?a=1");
    await site.get("/api/v1/kept?a=2");
    await site.get("/api/v1/kept?a=1&a=2");
    expect(new Set(questions()).size).toBe(3);
  });

  it.each(["__proto__=1", "_rsc=1", "nxtIx=1", "nxtPpath=x&nxtPpath=y", "__nextLocale=fa"])(
    "goes to whoever answers it with all that it asks, out of the reach of what passes it on: %s",
    async (query) => {
      await site.get(`/api/v1/kept?${query}`);
      expect(urls()).toEqual(["/api/v1/kept"]);
      expect(questions()).toEqual([`/api/v1/kept?${query}`]);
    },
  );

  it("asks what its address says, whatever else is said outside", async () => {
    const headers = { [queryHeader]: "?a=2", [queryHeader.toUpperCase()]: "?a=3" };
    await site.get("/api/v1/kept?a=1", { headers });
    await site.get("/api/v1/kept", { headers });
    expect(questions()).toEqual(["/api/v1/kept?a=1", "/api/v1/kept"]);
  });

  it("is asked anonymously", async () => {
    await site.get("/api/v1/kept", { headers: { cookie: "a=1", authorization: "Bearer b" } });
    expect(site.asked[0]?.headers).not.toHaveProperty("cookie");
    expect(site.asked[0]?.headers).not.toHaveProperty("authorization");
  });

  it("is answered with 304 to whoever has the answer, and without a body to HEAD", async () => {
    const { headers, text } = await site.get("/api/v1/kept");
    const known = { "if-none-match": String(headers.etag) };
    const again = await site.get("/api/v1/kept", { headers: known });
    expect([again.status, again.text]).toEqual([304, ""]);
    const head = await site.get("/api/v1/kept", { method: "HEAD" });
    expect([head.status, head.text, head.headers.etag]).toEqual([200, "", headers.etag]);
    expect(head.headers["content-length"]).toBe(String(text.length));
  });

  it("that is refused keeps its words, its status and its header fields, and is not kept", async () => {
    for (const _ of [1, 2]) {
      const { status, headers, text } = await site.get("/api/v1/refused?lang=en");
      expect([status, text]).toEqual([400, '{"status":400}']);
      expect(headers).toMatchObject({
        "content-type": "application/problem+json",
        "cache-control": "no-store",
        "access-control-allow-origin": "*",
      });
    }
    expect(site.asked).toHaveLength(2);
  });

  it("leads on to where its article is now", async () => {
    const { status, headers } = await site.get("/api/v1/moved");
    expect([status, headers.location]).toEqual([301, "/api/v1/kept?a=%2Fb"]);
  });

  it.each(["/api/v1/thrown", "/api/v1/broken"])(
    "that fails is a problem in JSON and one line for the operator: %s",
    async (path) => {
      const { status, headers, text } = await site.get(path);
      expect(status).toBe(503);
      expect(headers).toMatchObject({
        "content-type": "application/problem+json; charset=utf-8",
        "retry-after": "30",
        "access-control-allow-origin": "*",
      });
      expect(JSON.parse(text)).toEqual({
        type: "https://paper.example/api/v1#problem-unavailable",
        title: "This is not answering.",
        status: 503,
        detail: "Try again in half a minute.",
      });
      expect(text).not.toMatch(/secret|srv/);
      expect(site.logged).toMatchObject([{ level: "error", facts: { path } }]);
    },
  );

  it.each([
    ["/api/v1/articles/%E0%A4%A", "its percent-encoding is broken"],
    [`/api/v1/articles/${"a".repeat(3_000)}?q=b`, "it is too long"],
    [`/api/v1/kept?q=${"b".repeat(16_000)}`, "more than 16000 characters"],
    ["http://paper.example/api/v1/%00", "it contains control characters"],
  ])("with a damaged address is a problem in JSON: %s", async (path, reason) => {
    const { status, headers, text } = await site.get(path);
    expect(status).toBe(400);
    expect(headers["content-type"]).toBe("application/problem+json; charset=utf-8");
    expect(headers["access-control-allow-origin"]).toBe("*");
    expect(JSON.parse(text)).toMatchObject({
      type: "https://paper.example/api/v1#problem-damaged-address",
      status: 400,
      detail: expect.stringContaining(reason),
    });
    expect(urls()).toEqual([]);
  });

  it.each([
    ["GET", "/ghost/api/content/posts/%E0%A4%A", 400, "BadRequestError"],
    ["GET", `/ghost/api/content/posts/${"a".repeat(3_000)}/`, 400, "BadRequestError"],
    ["POST", "/ghost/api/content/posts/", 405, "MethodNotAllowedError"],
    ["GET", "/ghost/api/content/thrown/", 503, "MaintenanceError"],
  ])("of a client of Ghost is refused as Ghost does: %s %s", async (method, path, status, type) => {
    const answer = await site.get(path, { method });
    expect(answer.status).toBe(status);
    expect(answer.headers["content-type"]).toBe("application/json; charset=utf-8");
    expect(answer.headers["access-control-allow-origin"]).toBe("*");
    const { errors } = JSON.parse(answer.text);
    expect(errors).toEqual([
      expect.objectContaining({ type, message: expect.stringMatching(/\.$/), property: null }),
    ]);
  });

  it.each(["/api/v1", "/api/v1/articles", "/api/v1/articles/", "/ghost/api/content/posts/"])(
    "that would write is refused, and one that a browser asks first is answered: %s",
    async (path) => {
      const allow = "GET, HEAD, OPTIONS";
      for (const method of ["POST", "PUT", "PATCH", "DELETE", "PURGE"]) {
        const { status, headers, text } = await site.get(path, { method });
        expect([method, status, headers.allow]).toEqual([method, 405, allow]);
        expect(headers["access-control-allow-origin"]).toBe("*");
        expect(text).toContain("Nothing is written here.");
      }
      const { status, headers, text } = await site.get(path, { method: "OPTIONS" });
      expect([status, text]).toEqual([204, ""]);
      expect(headers).toMatchObject({
        "access-control-allow-origin": "*",
        "access-control-allow-methods": allow,
        "access-control-allow-headers": "Accept-Version, If-None-Match, If-Modified-Since",
      });
      expect(headers["access-control-allow-credentials"]).toBeUndefined();
      expect(site.asked).toEqual([]);
    },
  );

  it.each([
    ["/api/v1/articles/?limit=2", "/api/v1/articles?limit=2"],
    ["/api/v1//articles", "/api/v1/articles"],
    ["/ghost//api/content/posts", "/ghost/api/content/posts"],
  ])("that is not in its normal form leads pages of other sites there: %s", async (path, to) => {
    const { status, headers } = await site.get(path);
    expect([status, headers.location]).toEqual([301, to]);
    expect(headers["access-control-allow-origin"]).toBe("*");
  });

  it("beside it, what leads on on the site itself is told to nobody else", async () => {
    const { headers } = await site.get("/news/");
    expect(headers).not.toHaveProperty("access-control-allow-origin");
  });
});
