import { expect, test } from "vitest";
import { aiCrawlers } from "#lib/syndication/ai-crawlers";
import { robotsTxt } from "#lib/syndication/robots";

const siteUrl = "https://paper.example";
const sitemapPaths = ["/sitemap.xml", "/fa/news-sitemap.xml"];
const everybody = { allowTraining: true, allowAssistants: true };

test("crawlers may fetch everything but the desk and the APIs, and find the sitemaps", () => {
  expect(robotsTxt({ siteUrl, sitemapPaths, allowed: everybody })).toBe(
    [
      "User-agent: *",
      "Disallow: /admin$",
      "Disallow: /admin/",
      "Disallow: /api/",
      "",
      "Sitemap: https://paper.example/sitemap.xml",
      "Sitemap: https://paper.example/fa/news-sitemap.xml",
      "",
    ].join("\n"),
  );
});

test.each([
  ...["/", "/news/a-story", "/news/a-story.md", "/llms.txt", "/fa/feed.xml", "/opml.xml"],
  ...["/sitemaps/en-2026-11.xml", "/media/share/1/2.jpg", "/media/3/480w.webp", "/search?q=a"],
  ...["/administration", "/apiculture/hives", "/assets/site.js"],
])("everybody may fetch %s", (path) => {
  expect(isRefused(path)).toBe(false);
});

test.each(["/admin", "/admin/stories", "/api/v1/articles", "/api/auth/session"])(
  "nobody is asked to fetch %s",
  (path) => {
    expect(isRefused(path)).toBe(true);
  },
);

/** Whether a rule of the group for everybody begins the address, or is all of it (RFC 9309, 2.2.3). */
function isRefused(path: string): boolean {
  const text = robotsTxt({ siteUrl, sitemapPaths, allowed: everybody });
  const rules = [...text.matchAll(/^Disallow: (.+)$/gm)].map(([, rule = ""]) => rule);
  return rules.some((rule) =>
    rule.endsWith("$") ? path === rule.slice(0, -1) : path.startsWith(rule),
  );
}

test.each([
  [
    "who train models",
    { ...everybody, allowTraining: false },
    ["GPTBot", "CCBot"],
    "OAI-SearchBot",
  ],
  ["who answer for them", { ...everybody, allowAssistants: false }, ["Claude-User"], "ClaudeBot"],
])(
  "those %s are refused everything, where the newsroom says so, and nobody else",
  (_, allowed, refused, other) => {
    const text = robotsTxt({ siteUrl, sitemapPaths: [], allowed });
    const group = text.split("\n\n").find((lines) => lines.endsWith("Disallow: /")) ?? "";
    for (const name of refused) expect(group).toContain(`User-agent: ${name}\n`);
    expect(text).not.toContain(other);
    expect(group).not.toContain("*");
  },
);

test("each crawler comes for one thing", () => {
  const names = [...aiCrawlers.training, ...aiCrawlers.assistants].map((name) =>
    name.toLowerCase(),
  );
  expect(new Set(names)).toHaveLength(names.length);
});
