import { expect, it } from "vitest";
import { routeOf } from "#lib/addresses/route-of";

it.each([
  ["/", "/"],
  ["/fa", "/fa"],
  ["/news", "/news"],
  ["/news/a-story", "/news/a-story"],
  ["/fa/اخبار/گزارش", "/fa/اخبار/گزارش"],
  ["/news/page/2", "/news"],
  ["/news/page/anything", "/news"],
  ["/fa/topics/رود/page/2", "/fa/topics/رود"],
  ["/news/feed.xml", "/news"],
  ["/authors/idris-vane/feed.json", "/authors/idris-vane"],
  ["/news/a-story/versions", "/news/a-story"],
  ["/news/a-story/versions/3", "/news/a-story"],
  ["/pages/about", "/pages/about"],
  ["/news/a-story.md", "/news/a-story"],
  ["/fa/pages/about.md", "/fa/pages/about"],
  ["/topics/rivers.md", "/topics/rivers.md"],
  ["/page/2", "/page/2"],
  ["/versions", "/versions"],
  ["/topics/page", "/topics/page"],
  ["/topics/page/page/2", "/topics/page"],
  ["/a/b/c/d", "/a/b/c/d"],
  ["/archive/anything", "/archive/anything"],
  ["/fa/archive/1405/09/x", "/fa/archive/1405/09/x"],
  ["/search/anything", "/search/anything"],
  ["/corrections/2026/11", "/corrections/2026/11"],
  ["/feed.xml/x", "/feed.xml/x"],
])("there is a page at %s where the ledger knows %s", (path, route) => {
  expect(routeOf(path)).toBe(route);
});

it.each([
  "/archive",
  "/topics",
  "/fa/authors",
  "/topics/page/2",
  "/archive/2026/11",
  "/fa/archive/1405/09",
  "/archive/2026",
  "/archive/2026/11/page/3",
  "/corrections/2026",
  "/search",
  "/fa/suggestions.json",
  "/feed.xml",
  "/fa/feed.xml",
  "/robots.txt",
  "/sitemap.xml",
  "/sitemaps/en-2026-11.xml",
  `/${"0af1".repeat(8)}.txt`,
  "/assets/site.js",
  "/icon.svg",
  "/favicon.ico",
  "/apple-touch-icon.png",
])("%s is there by itself, or not", (path) => {
  expect(routeOf(path)).toBeNull();
});
