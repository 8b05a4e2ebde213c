import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { cacheTags } from "#lib/delivery/cache-tags";
import { runDelivery } from "#lib/delivery/testing/running-delivery";
import { lengthHeader } from "#lib/platform/length-header";

const site = runDelivery();
const workshop = runDelivery("development");

describe("what is passed", () => {
  it("keeps its method, body, cookies and answer", async () => {
    const headers = { cookie: "session=1", "if-match": '"3"' };
    const reply = await site.get("/api/echo?a=1", { method: "PUT", headers, send: "a body" });
    expect(reply).toMatchObject({ status: 200, text: "a body" });
    expect(reply.headers).toMatchObject({
      "set-cookie": ["session=1"],
      "x-dateline-cache": "pass",
      "x-content-type-options": "nosniff",
    });
    expect(site.asked[0]).toMatchObject({ method: "PUT", url: "/api/echo?a=1", headers });
  });

  it("keeps its method through a redirect to the normal form", async () => {
    const { status, headers } = await site.get("/api//echo/", { method: "POST" });
    expect({ status, location: headers.location }).toEqual({ status: 308, location: "/api/echo" });
  });

  it("is kept by nobody on its way, and says nothing of how it was made", async () => {
    const { headers } = await site.get("/api/kept");
    expect(headers["cache-control"]).toBe("private, no-store");
    expect(headers).not.toHaveProperty("x-nextjs-cache");
    expect((await site.get("/media/picture.png")).headers["cache-control"]).toContain("immutable");
  });

  it("and is a file says what it depends on, for front caches that keep it", async () => {
    const { headers } = await site.get("/media/shown.png");
    expect(headers["cache-tag"]).toBe(cacheTags(["media: 1", "article: 1"]));
    expect(headers["cache-control"]).toContain("s-maxage=3600");
    expect(headers).not.toHaveProperty("vary");
    expect(headers["content-length"]).toBe("3");
    expect(headers).not.toHaveProperty(lengthHeader);
    expect((await site.get("/media/picture.png")).headers).not.toHaveProperty("cache-tag");
    expect((await site.get("/api/kept")).headers).not.toHaveProperty("cache-tag");
  });

  it.each([
    ["/admin", 404, "<h1>Not found</h1>"],
    ["/preview/stories/1", 404, "<h1>Not found</h1>"],
    ["/preview/shared/secret", 404, "<h1>Closed</h1>"],
    ["/preview/compressed", 404, "<h1>Not found</h1>"],
    ["/media/none.jpg", 404, "<h1>Not found</h1>"],
    ["/media/broken.jpg", 503, "<h1>Away</h1>"],
  ])("that leads nowhere gets the designed page: %s", async (path, expected, words) => {
    const { status, headers, text } = await site.get(path);
    expect(status).toBe(expected);
    expect(text).toContain(words);
    expect(headers["cache-control"]).toBe("no-store");
  });

  it("goes through whatever the origin has wrapped around the response", async () => {
    const { headers, body } = await site.get("/api/compressed");
    expect(headers["content-encoding"]).toBe("gzip");
    // It is not as long as it was.
    expect(headers["content-length"]).not.toBe("17");
    expect(headers).not.toHaveProperty(lengthHeader);
    expect(gunzipSync(body).toString()).toBe('{"long":"answer"}');
  });

  it("and is a file that is packed says whom it is for, and nothing else of who asked", async () => {
    const { headers } = await site.get("/media/compressed.txt");
    expect(headers).toMatchObject({ "content-encoding": "gzip", vary: "accept-encoding" });
  });

  it("keeps a page of its own for what is not there, where it says that it has one", async () => {
    const { status, headers, text } = await site.get("/admin/nothing");
    expect({ status, text }).toEqual({ status: 404, text: "<h1>Nothing here</h1>" });
    expect(headers).not.toHaveProperty("x-dateline-own-page");
    expect(headers["cache-control"]).toBe("private, no-store");
  });

  it("and knows no such method says which it knows", async () => {
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      const { status, headers, text } = await site.get("/media/read-only.jpg", { method });
      expect({ status, allow: headers.allow, text }).toEqual({
        status: 405,
        allow: "GET, HEAD, OPTIONS",
        text: "This address knows GET, HEAD, OPTIONS.\n",
      });
      expect(headers["cache-control"]).toBe("no-store");
    }
    const { headers } = await site.get("/api/allowing", { method: "PUT" });
    expect(headers.allow).toBe("POST");
  });

  it.each([
    ["/admin/nothing", "GET, HEAD, POST"],
    ["/preview/stories/1", "GET, HEAD"],
    ["/media/read-only.jpg", "GET, HEAD, OPTIONS"],
  ])("and is asked for what nobody knows says what it knows: %s", async (path, allow) => {
    for (const method of ["PROPFIND", "TRACE", "PURGE"]) {
      const { status, headers } = await site.get(path, { method });
      expect({ method, status, allow: headers.allow }).toEqual({ method, status: 405, allow });
    }
  });

  it("keeps the words of an interface that refuses", async () => {
    const { status, text } = await site.get("/api/refusing");
    expect({ status, text }).toEqual({ status: 404, text: '{"title":"No such story"}' });
  });

  it("fails with a sentence", async () => {
    const { status, text } = await site.get("/api/thrown");
    expect({ status, text }).toEqual({
      status: 503,
      text: "This is not answering. Try again soon.\n",
    });
  });
});

describe("while developing", () => {
  it("the runtime stays and the date is filled", async () => {
    const { text, headers } = await workshop.get("/news/a-story");
    expect(text).toContain("TURBOPACK");
    expect(text).toContain("Tuesday, 24 November 2026</time>");
    expect(headers["content-security-policy"]).toBeUndefined();
  });

  it("errors show themselves and refreshes reach the origin", async () => {
    const broken = await workshop.get("/broken");
    expect(broken).toMatchObject({ status: 500, text: "Error: secret at /srv/app.js:1:1" });
    await workshop.get("/fa", { headers: { rsc: "1" } });
    expect(workshop.asked.at(-1)?.headers).toMatchObject({ rsc: "1" });
  });
});
