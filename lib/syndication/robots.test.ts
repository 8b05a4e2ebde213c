import { expect, test } from "vitest";
import { robotsTxt } from "#lib/syndication/robots";

test("robots.txt closes the desk and the APIs and names the sitemaps absolutely", () => {
  expect(robotsTxt("https://paper.example", ["/sitemap.xml", "/news-sitemap.xml"])).toBe(
    [
      "User-agent: *",
      "Disallow: /admin$",
      "Disallow: /admin/",
      "Disallow: /api/",
      "",
      "Sitemap: https://paper.example/sitemap.xml",
      "Sitemap: https://paper.example/news-sitemap.xml",
      "",
    ].join("\n"),
  );
});
