import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { runDelivery } from "#lib/delivery/testing/running-delivery";

const site = runDelivery();

const article = "/news/a-story";
const askedFor = (path: string) => site.asked.filter(({ url }) => url === path).length;

/** How often the origin was asked after two readers asked alike. */
async function askTwice(path: string, options = {}): Promise<number> {
  await site.get(path, options);
  await site.get(path, options);
  return site.asked.length;
}

describe("what is kept", () => {
  it.each([article, "/", "/feed.xml"])("is %s, whole and as it was", async (path) => {
    const headers = { "accept-encoding": "gzip" };
    const first = await site.get(path, { headers });
    const again = await site.get(path, { headers });
    expect(askedFor(path)).toBe(1);
    expect(again.headers["x-dateline-cache"]).toBe("hit");
    const { date: _, "x-dateline-cache": __, ...said } = first.headers;
    expect(again.headers).toMatchObject(said);
    expect(again.body.equals(first.body)).toBe(true);
    expect(site.lookedUp.filter((asked) => asked === path)).toHaveLength(1);
  });

  it("is asked for once when fifty come at once, whatever they unpack", async () => {
    const encodings = ["br", "gzip", "identity"];
    const replies = await Promise.all(
      Array.from({ length: 50 }, (_, number) =>
        site.get("/takes-time", { headers: { "accept-encoding": encodings[number % 3] ?? "" } }),
      ),
    );
    expect(askedFor("/takes-time")).toBe(1);
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(replies.map(({ headers }) => headers.etag)).size).toBe(3);
  });

  it("is old on the next request after something on it was published; where nothing changed it is the same", async () => {
    const { headers } = await site.get(article);
    site.expiries.note({ hard: ["page"], soft: [] });
    const again = await site.get(article);
    expect(askedFor(article)).toBe(2);
    expect(again.headers.etag).toBe(headers.etag);
    await site.get(article);
    expect(askedFor(article)).toBe(2);
  });

  it.each(["of two: 1", "of two: 2"])(
    "ends with each tag of all that it shows: %s",
    async (tag) => {
      await askTwice("/of-two");
      expect(askedFor("/of-two")).toBe(1);
      site.expiries.note({ hard: [tag], soft: [] });
      expect((await site.get("/of-two")).headers["x-dateline-cache"]).toBe("miss");
      expect(askedFor("/of-two")).toBe(2);
    },
  );

  it("stays as it was when something else is published", async () => {
    await site.get("/of-two");
    site.expiries.note({ hard: ["page"], soft: ["feed"] });
    expect((await site.get("/of-two")).headers["x-dateline-cache"]).toBe("hit");
    expect(askedFor("/of-two")).toBe(1);
  });

  it("is shown once more where Latest changed, and made anew behind its readers, once", async () => {
    const gzip = { headers: { "accept-encoding": "gzip" } };
    await site.get("/takes-time", gzip);
    site.expiries.note({ hard: [], soft: ["page"] });
    for (let reader = 0; reader < 10; reader += 1) {
      expect((await site.get("/takes-time", gzip)).headers["x-dateline-cache"]).toBe("hit");
    }
    await expect.poll(() => site.kept.find("/takes-time")?.isStale).toBe(false);
    await site.get("/takes-time", gzip);
    expect(askedFor("/takes-time")).toBe(2);
  });

  it("is shown as it was while it cannot be made anew, and asked for again later", async () => {
    await site.get("/sometimes");
    site.isOriginAway = true;
    site.expiries.note({ hard: [], soft: ["page"] });
    await askTwice("/sometimes");
    await expect.poll(() => site.logged).toHaveLength(1);
    expect((await site.get("/sometimes")).headers["x-dateline-cache"]).toBe("hit");
    expect(askedFor("/sometimes")).toBe(2);
    site.isOriginAway = false;
    site.now = new Date(site.now.getTime() + 60_000);
    await site.get("/sometimes");
    await expect.poll(() => site.kept.find("/sometimes")?.isStale).toBe(false);
    expect(askedFor("/sometimes")).toBe(3);
  });

  it("goes when it is made anew and there is no page any more", async () => {
    await site.get("/sometimes");
    site.isOriginEmpty = true;
    site.expiries.note({ hard: [], soft: ["page"] });
    expect((await site.get("/sometimes")).status).toBe(200);
    await expect.poll(() => site.kept.find("/sometimes")).toBeUndefined();
    expect((await site.get("/sometimes")).status).toBe(404);
  });

  it("is packed for each reader, and made for none of them", async () => {
    const texts: string[] = [];
    for (const encoding of ["br", "gzip", "identity"]) {
      const reply = await site.get(article, { headers: { "accept-encoding": encoding } });
      expect(reply.headers["content-encoding"] ?? "identity").toBe(encoding);
      const unpack = { br: brotliDecompressSync, gzip: gunzipSync }[encoding];
      texts.push((unpack?.(reply.body) ?? reply.body).toString());
    }
    expect(new Set(texts).size).toBe(1);
    expect(askedFor(article)).toBe(1);
  });

  it("is not what was asked for before a publication and answered after it", async () => {
    const early = site.get("/takes-time");
    await expect.poll(() => askedFor("/takes-time")).toBe(1);
    site.expiries.note({ hard: ["page"], soft: [] });
    await early;
    await site.get("/takes-time");
    expect(askedFor("/takes-time")).toBe(2);
  });

  it("has another date when the edition's day ends, for which nothing is made", async () => {
    site.now = new Date("2026-11-24T23:59:59Z");
    const evening = await site.get(article);
    expect(evening.text).toContain("Tuesday, 24 November 2026");
    site.now = new Date("2026-11-25T00:00:00Z");
    const morning = await site.get(article);
    expect(morning.text).toContain("Wednesday, 25 November 2026");
    expect(morning.text).not.toContain("24 November");
    expect(morning.headers.etag).not.toBe(evening.headers.etag);
    expect(askedFor(article)).toBe(1);
  });
});

describe("never kept are", () => {
  it.each(["/admin/nothing", "/preview/stories/1", "/api/kept", "/media/broken.jpg"])(
    "drafts, previews and interfaces: %s",
    async (path) => expect(await askTwice(path)).toBe(2),
  );

  it.each(["/broken", "/thrown", "/cut", "/refused"])("errors: %s", async (path) => {
    expect(await askTwice(path)).toBe(2);
  });

  it("addresses that are not there, and what the ledger says of others", async () => {
    for (const path of ["/nothing", "/withdrawn", "/2019/some-post"]) {
      await askTwice(path);
      expect(site.lookedUp.filter((asked) => asked === path)).toHaveLength(2);
    }
    expect(site.asked).toEqual([]);
  });

  it("redirects, and nobody's cookies with them", async () => {
    expect(await askTwice("/redirected")).toBe(2);
    expect((await site.get("/redirected")).headers["set-cookie"]).toBeUndefined();
  });

  it("the router's data", async () => {
    expect(await askTwice("/router-data")).toBe(2);
    expect((await site.get("/router-data")).status).toBe(404);
  });

  it("answers to a search, which are another for every question", async () => {
    expect(await askTwice("/search?q=a")).toBe(2);
    expect((await site.get("/search?q=b")).headers["x-dateline-cache"]).toBe("pass");
  });

  it("pages with a script that nobody listed", async () => {
    expect(await askTwice("/unlisted")).toBe(2);
  });

  it("what the origin makes anew for everybody, and what it says nothing of", async () => {
    expect(await askTwice("/picture.png")).toBe(2);
  });

  it("answers too large for one piece of memory", async () => {
    expect(await askTwice("/huge.xml")).toBe(2);
  });
});

describe("one and the same page is had by", () => {
  const who: [string, string, Record<string, string>][] = [
    ["signed-in readers", article, { cookie: "next-auth.session-token=1" }],
    ["programs with a password", article, { authorization: "Bearer 1" }],
    ["routers", article, { rsc: "1", "next-router-prefetch": "1" }],
    ["who asks by another host", article, { host: "elsewhere.example" }],
    ["who asks through a proxy that says so", article, { "x-forwarded-host": "elsewhere.example" }],
    ["who asks for a part of it", article, { range: "bytes=0-10" }],
    ["who comes from an advertisement", `${article}?utm_source=x&fbclid=1`, {}],
    ["who would break the keeping", `${article}?${Math.PI}`, {}],
    ["who wants the router's data", `${article}?_rsc=abc`, {}],
  ];

  it.each(who)("%s, whether they come first or later", async (_, path, headers) => {
    const first = await site.get(path, { headers });
    const plain = await site.get(article);
    const again = await site.get(path, { headers });
    expect(site.asked.map(({ url }) => url)).toEqual([article]);
    expect(Object.keys(site.asked[0]?.headers ?? {})).toEqual(["host", "accept", "user-agent"]);
    for (const reply of [first, again]) {
      expect(reply.status).toBe(200);
      expect(reply.body.equals(plain.body)).toBe(true);
      expect(reply.text).not.toContain("elsewhere.example");
    }
  });

  it("no method but GET and HEAD, and HEAD says the same without sending it", async () => {
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS", "PURGE"]) {
      expect((await site.get(article, { method })).status).toBe(405);
    }
    expect(site.asked).toEqual([]);
    const head = await site.get(article, { method: "HEAD" });
    const whole = await site.get(article);
    expect(head.body).toHaveLength(0);
    expect(head.headers.etag).toBe(whole.headers.etag);
    expect(askedFor(article)).toBe(1);
  });
});
