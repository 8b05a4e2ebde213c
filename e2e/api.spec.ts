import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { expectAccessible, expectReflow } from "./a11y/accessible.ts";
import { faultsIn } from "./a11y/markup.ts";
import { hostileValues, namesOfOthers } from "./api/hostile-values.ts";
import { addressOf, listValues, readDocument } from "./api/read-document.ts";
import { ask, askAll } from "./fetch/ask.ts";
import { test } from "./test.ts";

test("every request that the guides show works as it stands", async ({ site }) => {
  const texts = ["../README.md", "../docs/api.md"].map((name) =>
    readFileSync(new URL(name, import.meta.url), "utf8"),
  );
  const shown = texts.flatMap((text) => [
    ...text.matchAll(/curl "http:\/\/127\.0\.0\.1:3000(\/[^"]+)"/g),
  ]);
  expect(shown.length).toBeGreaterThan(4);
  for (const [, address = ""] of shown) {
    const { status, text } = await ask(site, address);
    expect([address, status]).toEqual([address, 200]);
    const { data = [text] } = JSON.parse(text);
    expect(data.length, address).toBeGreaterThan(0);
  }
});

test("every path is answered as its document says, with all parameters and with none", async ({
  site,
}) => {
  const { operations, check } = await readDocument(site);
  const values = await listValues(site);
  expect(operations.length).toBeGreaterThan(12);
  for (const operation of operations) {
    const { path, parameters } = operation;
    const encoded = (name: string) => encodeURIComponent(values[name] ?? "");
    const wanted = (isWanted: (one: (typeof parameters)[number]) => boolean) =>
      parameters
        .filter((one) => one.in === "query" && one.name !== "cursor" && isWanted(one))
        // What an author is stands in another list than what an article is.
        .filter(({ name }) => name !== "kind" || path === "/articles")
        .map(({ name }): [string, string] => [name, encoded(name)]);
    const inPath = Object.fromEntries(Object.keys(values).map((name) => [name, encoded(name)]));
    for (const query of [wanted(({ required }) => required), wanted(() => true)]) {
      const address = addressOf(path, inPath, query);
      const { status, text, headers } = await ask(site, address);
      expect(status, `${address}: ${text.slice(0, 300)}`).toBe(200);
      check(operation, status, JSON.parse(text));
      expect(headers).toMatchObject({
        "access-control-allow-origin": "*",
        "x-robots-tag": "noindex",
        "content-type": "application/json; charset=utf-8",
        etag: expect.stringMatching(/^"[^"]+"$/),
      });
    }
  }
});

test("every list is walked to its end by its links, and holds each thing once", async ({
  site,
}) => {
  const { operations, check } = await readDocument(site);
  const lists = operations.filter(({ parameters }) =>
    parameters.some(({ name }) => name === "cursor"),
  );
  expect(lists.length).toBe(4);
  for (const operation of lists) {
    const ids: string[] = [];
    let next: string | undefined = `/api/v1${operation.path}?limit=7`;
    while (next !== undefined) {
      const { status, text, headers } = await ask(site, next);
      const body = JSON.parse(text);
      check(operation, status, body);
      ids.push(...body.data.map(({ id }: { id: string }) => id));
      const link: string | undefined = /<([^>]+)>; rel="next"/.exec(String(headers.link))?.[1];
      expect(link === undefined).toBe(body.nextCursor === null);
      next = link?.slice(site.url.length);
    }
    expect(new Set(ids).size, operation.path).toBe(ids.length);
    expect(ids.length, operation.path).toBeGreaterThan(0);
  }
});

test("whatever a parameter holds, the answer is no fault of ours", async ({ site }) => {
  test.setTimeout(300_000);
  const { operations, check } = await readDocument(site);
  const values = await listValues(site);
  const inPath = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, encodeURIComponent(value)]),
  );
  const asked = operations.flatMap((operation) =>
    operation.parameters.flatMap(({ name, in: place }) => {
      const needed = operation.parameters
        .filter((one) => one.required && one.in === "query" && one.name !== name)
        .map((one): [string, string] => [one.name, inPath[one.name] ?? ""]);
      const addresses =
        place === "path"
          ? hostileValues.map((value) =>
              addressOf(operation.path, { ...inPath, [name]: value }, needed),
            )
          : [
              ...hostileValues.map((value) =>
                addressOf(operation.path, inPath, [...needed, [name, value]]),
              ),
              addressOf(operation.path, inPath, [...needed, [name, "1"], [name, "2"]]),
              addressOf(operation.path, inPath, [...needed, [`${name}[]`, "1"]]),
              addressOf(operation.path, inPath, [...needed, [`${name}%5Bgt%5D`, "1"]]),
              addressOf(operation.path, inPath, [...needed, [name.toUpperCase(), "1"]]),
            ];
      return addresses.map((address) => ({ operation, address }));
    }),
  );
  expect(asked.length).toBeGreaterThan(1_500);
  const byAddress = new Map(asked.map(({ operation, address }) => [address, operation]));
  const statuses = await askAll([...byAddress.keys()], async (address) => {
    const { status, text, headers } = await ask(site, address);
    const operation = byAddress.get(address);
    const note = `${address.slice(0, 200)} → ${status} ${text.slice(0, 200)}`;
    expect(status, note).toBeLessThan(500);
    expect(headers["x-planted"], note).toBeUndefined();
    // Another form of the same address, to which it leads, or another address altogether.
    if (status === 301 || operation === undefined) return status;
    expect(String(headers["content-type"]), note).toMatch(/^application\/(problem\+)?json/);
    if (status in operation.responses) check(operation, status, JSON.parse(text));
    else expect(JSON.parse(text), note).toMatchObject({ status });
    return status;
  });
  const count = (status: number) => statuses.filter((one) => one === status).length;
  expect(count(400)).toBeGreaterThan(1_000);
  expect(count(200)).toBeGreaterThan(20);
});

test("an unknown parameter is named, everywhere, whatever else its name means", async ({
  site,
}) => {
  const { operations } = await readDocument(site);
  const values = await listValues(site);
  for (const { path } of [...operations, { path: "/openapi.json" }]) {
    for (const name of ["langauge", ...namesOfOthers]) {
      const { status, text } = await ask(site, addressOf(path, values, [[name, "en"]]));
      expect([path, name, status]).toEqual([path, name, 400]);
      expect(JSON.parse(text)).toMatchObject({
        type: `${site.url}/api/v1#problem-unknown-parameter`,
        errors: [{ parameter: name }],
      });
    }
  }
});

test("an address that cannot be read is a problem like others", async ({ site }) => {
  for (const path of [`/api/v1/articles/${"a".repeat(3_000)}`, "/api/v1/topics/%ff"]) {
    const { status, headers, text } = await ask(site, path);
    expect([path.slice(0, 40), status]).toEqual([path.slice(0, 40), 400]);
    expect(headers["content-type"]).toContain("application/problem+json");
    expect(JSON.parse(text)).toMatchObject({
      type: `${site.url}/api/v1#problem-damaged-address`,
      detail: expect.stringMatching(/\.$/),
    });
  }
});

test("what has not changed is not sent again, and HEAD says what GET would", async ({ site }) => {
  const address = "/api/v1/articles?limit=3&body=html";
  const { headers, body } = await ask(site, address);
  const { etag, "last-modified": since } = headers;
  for (const asked of [
    { "if-none-match": String(etag) },
    { "if-none-match": `"other", W/${etag}` },
    { "if-modified-since": String(since) },
  ]) {
    const again = await ask(site, address, asked);
    expect([again.status, again.text]).toEqual([304, ""]);
    expect(again.headers).toMatchObject({ etag, "access-control-allow-origin": "*" });
  }
  const other = { "if-none-match": '"other"', "if-modified-since": String(since) };
  expect((await ask(site, address, other)).status).toBe(200);
  const head = await fetch(`${site.url}${address}`, {
    method: "HEAD",
    headers: { "accept-encoding": "identity" },
  });
  expect(head.status).toBe(200);
  expect(head.headers.get("etag")).toBe(etag);
  expect(head.headers.get("content-length")).toBe(String(body.length));
  expect(headers["cache-control"]).toContain("stale-while-revalidate");
  expect(headers["cache-tag"]).toBeTruthy();
});

test("pages of other sites may read it, and nobody may write", async ({ site }) => {
  const asked = { origin: "https://elsewhere.example", "access-control-request-method": "GET" };
  const url = `${site.url}/api/v1/articles/`;
  const preflight = await fetch(url, { method: "OPTIONS", headers: asked });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get("access-control-allow-origin")).toBe("*");
  expect(preflight.headers.get("access-control-allow-methods")).toBe("GET, HEAD, OPTIONS");
  expect(preflight.headers.get("access-control-allow-credentials")).toBeNull();
  const addresses = [url, `${site.url}/api/v1`, `${site.url}/ghost/api/content/posts/`];
  for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
    for (const address of addresses) {
      expect([address, (await fetch(address, { method })).status]).toEqual([address, 405]);
    }
    const answer = await fetch(url, { method });
    expect(answer.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
    expect(answer.headers.get("content-type")).toContain("application/problem+json");
    expect((await answer.json()).detail).toContain("Nothing is written here");
  }
});

test("a page of another site reads it, also where an address leads on", async ({ site, page }) => {
  await page.setContent("<title>Another site</title>");
  const read = await page.evaluate(async (address) => {
    const answer = await fetch(address, { headers: { "If-None-Match": '"other"' } });
    return { address: answer.url, etag: answer.headers.get("etag"), body: await answer.json() };
  }, `${site.url}/api/v1/articles/?limit=1`);
  expect(read).toMatchObject({
    address: `${site.url}/api/v1/articles?limit=1`,
    etag: expect.stringMatching(/^"/),
    body: { data: [{ edition: "en" }] },
  });
});

test("a search may be kept by nobody without asking, since nothing tells when it is old", async ({
  site,
}) => {
  const { headers } = await ask(site, "/api/v1/articles?q=bridge");
  expect([headers["cache-control"], headers["cache-tag"]]).toEqual(["no-cache", undefined]);
  const etag = String(headers.etag);
  const again = await ask(site, "/api/v1/articles?q=bridge", { "if-none-match": etag });
  expect(again.status).toBe(304);
});

test("an address that moved leads on, and what was withdrawn says so", async ({ site }) => {
  const path = "/api/v1/articles/by-path?path=";
  const gone = await ask(site, `${path}/news/river-path-to-close`);
  expect(gone.status).toBe(410);
  expect(JSON.parse(gone.text).type).toBe(`${site.url}/api/v1#problem-gone`);
  const own = await ask(site, `${path}/en/news/millgate-bridge-reopens&body=none`);
  expect(own.status).toBe(301);
  const there = await ask(site, String(own.headers.location));
  expect(JSON.parse(there.text).path).toBe("/news/millgate-bridge-reopens");
});

test("an answer whose ids, dates or addresses are none would be noticed", async ({ site }) => {
  const { operations, check } = await readDocument(site);
  const operation = operations.find(({ path }) => path === "/articles");
  if (operation === undefined) throw new Error("The document knows no articles.");
  const { data, ...rest } = JSON.parse((await ask(site, "/api/v1/articles?limit=1")).text);
  check(operation, 200, { data, ...rest });
  for (const wrong of [
    { id: "1" },
    { publishedAt: "yesterday" },
    { publishedOn: "2026-02-30" },
    { url: "/news/a story" },
  ]) {
    const answer = { data: [{ ...data[0], ...wrong }], ...rest };
    expect(() => check(operation, 200, answer), JSON.stringify(wrong)).toThrow(/format/);
  }
});

/** What a page asks of others than the site from now on. */
function watchElsewhere(page: Page, site: { url: string }): string[] {
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(`${site.url}/`)) elsewhere.push(request.url());
  });
  return elsewhere;
}

test("everybody can read the reference, which is valid HTML and asks nobody else", async ({
  page,
  site,
}) => {
  const elsewhere = watchElsewhere(page, site);
  const { text } = await ask(site, "/api/v1");
  expect(await faultsIn(text)).toEqual([]);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto("/api/v1");
    const folds = page.locator("details");
    await folds.evaluateAll((all) => {
      for (const fold of all) fold.setAttribute("open", "");
    });
    await expectAccessible(page);
    await expectReflow(page);
  }
  // Nor does anything that a script does once a reader goes on.
  await page.getByRole("navigation").getByRole("link", { name: "Fronts" }).click();
  await expect(page).toHaveURL(/#fronts$/);
  await page.waitForLoadState("networkidle");
  expect(elsewhere).toEqual([]);
});

test.describe("the reference", () => {
  test.use({ javaScriptEnabled: false });

  test("is read without scripts, loads nothing from elsewhere, and its examples answer", async ({
    page,
    site,
  }) => {
    const elsewhere = watchElsewhere(page, site);
    await page.goto("/api/v1");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Dateline open read API");
    await page.getByRole("navigation").getByRole("link", { name: "/articles/{id}" }).click();
    await expect(page.getByRole("heading", { name: "An article by its id" })).toBeInViewport();
    const links = page.getByRole("link", { name: "Open this answer" });
    const examples = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    expect(examples.length).toBeGreaterThan(12);
    for (const example of examples) {
      const { status } = await ask(site, String(example).slice(site.url.length));
      expect([example, status]).toEqual([example, 200]);
    }
    const anchors = await page
      .locator('a[href^="#"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute("href")?.slice(1) ?? ""));
    for (const anchor of new Set(anchors)) {
      await expect(page.locator(`[id="${anchor}"]`)).toHaveCount(1);
    }
    expect(elsewhere).toEqual([]);
  });
});
