import { expect, test } from "vitest";
import { aiCrawlers } from "#lib/syndication/ai-crawlers";
import { robotsTxt } from "#lib/syndication/robots";

const siteUrl = "https://paper.example";
const sitemapPaths = ["/sitemap.xml", "/fa/news-sitemap.xml"];
const everybody = { allowTraining: true, allowAssistants: true };

test("crawlers may fetch everything but the desk and its interfaces, and find the sitemaps", () => {
  expect(robotsTxt({ siteUrl, sitemapPaths, allowed: everybody })).toBe(
    [
      "User-agent: *",
      "Disallow: /admin$",
      "Disallow: /admin/",
      "Disallow: /api/",
      "Allow: /api/v1",
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
  // They say `noindex`, which nobody reads of what may not be fetched.
  ...["/api/v1", "/api/v1/articles?limit=5", "/api/v1/openapi.json", "/ghost/api/content/posts/"],
])("everybody may fetch %s", (path) => {
  expect(isRefused(path)).toBe(false);
});

test.each([
  "/admin",
  "/admin/stories",
  "/api/desk/v1/media",
  "/api/auth/session",
  "/api/health/live",
])("nobody is asked to fetch %s", (path) => {
  expect(isRefused(path)).toBe(true);
});

/** Of the rules of the group for everybody that begin the address, or are all of it, the longest (RFC 9309, 2.2.2 and 2.2.3). */
function isRefused(path: string): boolean {
  const text = robotsTxt({ siteUrl, sitemapPaths, allowed: everybody });
  const rules = [...text.matchAll(/^(Disallow|Allow): (.+)$/gm)].map(([, verb, rule = ""]) => ({
    isAllowed: verb === "Allow",
    rule,
  }));
  const fitting = rules.filter(({ rule }) =>
    rule.endsWith("$") ? path === rule.slice(0, -1) : path.startsWith(rule),
  );
  const [longest] = fitting.sort((one, other) => other.rule.length - one.rule.length);
  return longest !== undefined && !longest.isAllowed;
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
