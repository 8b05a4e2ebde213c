import { expect } from "@playwright/test";
import { siteModule } from "../lib/addresses/site-scripts.ts";
import { type Answer, ask, askAll } from "./fetch/ask.ts";
import { readPage } from "./fetch/page.ts";
import { english, papers, persian } from "./papers.ts";
import { test } from "./test.ts";

/** What a reader must never see of how the site is made. */
const insides = /__next|node_modules|\bat .+:\d+:\d+|\.tsx?\b|Error:|prisma|postgres|ECONN/i;

function expectDesigned({ text, headers }: Answer, title: string, language: string): void {
  const page = readPage(text);
  expect(page.headlines).toEqual([title]);
  expect(page.language).toBe(language);
  expect(text).toMatch(/<style>@?[^<]{5000}/);
  expect(page.meta.get("robots")).toBe("noindex");
  expect(headers["content-type"]).toBe("text/html; charset=utf-8");
  expect(text).not.toMatch(insides);
  expect(page.scripts).toEqual(["inline", siteModule]);
}

for (const { language, home, words } of papers) {
  const prefix = home === "/" ? "" : home;
  for (const path of ["/nothing", "/news/nothing", "/topics/nothing", "/authors/x", "/pages/x"]) {
    test(`${language}: ${path} is a designed 404`, async ({ site }) => {
      const answer = await ask(site, `${prefix}${path}`);
      expect(answer.status).toBe(404);
      expectDesigned(answer, words.notFound, language);
    });
  }

  test(`${language}: a reader finds home from an address that leads nowhere`, async ({ page }) => {
    await page.goto(`${prefix}/news/no-such-article`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.notFound);
    await page.getByRole("main").getByRole("link").click();
    await expect(page).toHaveURL(home);
  });
}

test("a withdrawn article is gone, with what the editors say about it", async ({ site, page }) => {
  const answer = await ask(site, "/news/river-path-to-close");
  expect(answer.status).toBe(410);
  expectDesigned(answer, "This page has been withdrawn", "en");
  await page.goto("/news/river-path-to-close");
  await expect(page.getByRole("main")).toContainText("No closure of the river path is planned.");
  await expect(page.getByRole("main")).not.toContainText("The papers were old.");
});

for (const path of [
  "/%E0%A4%A",
  "/%00",
  "/a%2fb",
  "/fa/%ff",
  "/news/..%5c",
  "/news/../admin",
  `/${"a".repeat(5_000)}`,
]) {
  test(`${path.slice(0, 40)} cannot be meant: 400`, async ({ site }) => {
    const answer = await ask(site, path);
    const { words, language } = path.startsWith("/fa/") ? persian : english;
    expect(answer.status).toBe(400);
    expectDesigned(answer, words.malformed, language);
  });
}

for (const [path, location] of [
  ["/en", "/"],
  ["/en/", "/"],
  ["/en/news", "/news"],
  ["/en/news/millgate-bridge-reopens", "/news/millgate-bridge-reopens"],
  ["/news/", "/news"],
  ["/fa/", "/fa"],
  ["//news//", "/news"],
  ["/news/?a=1", "/news?a=1"],
] as const) {
  test(`${path} leads to ${location}`, async ({ site }) => {
    const { status, headers } = await ask(site, path);
    expect({ status, location: headers.location }).toEqual({ status: 301, location });
  });
}

for (const path of [
  "/~",
  "/~/news",
  "/errors/404",
  "/fa/errors/503",
  "/~/errors/404",
  "/placeholder~",
  "/news/placeholder~",
  "/_next/data/x.json",
  "/_not-found",
  "/almanac/page/0",
  "/almanac/page/4",
  "/almanac/page/01",
  "/almanac/page/-1",
  "/almanac/page/1e3",
  "/almanac/page/99999999999999999999",
  "/almanac/page",
  "/topics/river-wenn/page/7",
  "/sitemaps/en-1990-01.xml",
  "/sitemaps/en-topics-9.xml",
  "/sitemaps/xx-sections.xml",
  "/sitemaps/en-news-2.xml",
  "/nothing/feed.xml",
  "/news.rsc",
]) {
  test(`${path} is nothing`, async ({ site }) => {
    const answer = await ask(site, path);
    expect(answer.status).toBe(404);
    expect(answer.text).not.toMatch(insides);
  });
}

test("two hundred addresses that nobody meant are never a failure of ours", async ({ site }) => {
  const targets = Array.from({ length: 200 }, (_, seed) => strangePath(seed));
  const answers = await askAll(targets, async (target) => ({
    target,
    status: (await ask(site, target)).status,
  }));
  const known = new Set([200, 301, 400, 404, 410]);
  expect(answers.filter(({ status }) => !known.has(status))).toEqual([]);
});

const pieces = [
  "news",
  "fa",
  "~",
  "topics",
  "page",
  "%00",
  "%2e%2e",
  "..",
  "%D8%AE",
  "%ff",
  "feed.xml",
  "_next",
  "api",
  "media",
  "-1",
  "1e9",
  "%20",
  "a".repeat(300),
  "[slug]",
  "{x}",
  "'or 1=1",
  "$%7Bx%7D",
  "__proto__",
  "constructor",
  "%F0%9F%97%9E",
  "sitemaps",
  "?p=",
  "?_rsc=1",
  ";a=b",
  "%25",
  "errors",
].map((piece) => encodeURI(piece).replaceAll("%25", "%"));

/** The same for the same number, so that a failure can be had again. */
function strangePath(seed: number): string {
  const at = (step: number) => pieces[(seed * 7 + step * (seed + 11)) % pieces.length];
  return `/${Array.from({ length: 1 + (seed % 4) }, (_, step) => at(step)).join("/")}`;
}
