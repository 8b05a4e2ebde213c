import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { type SitemapEntry, sitemapFileCount, sitemapLimit } from "#lib/published/sitemap-entry";
import { sitemapIndex, sitemapUrlset } from "#lib/syndication/sitemap";

const siteUrl = "https://paper.example";

const entries: SitemapEntry[] = [
  { path: "/articles/bread-&-butter", lastModified: "2026-02-03T04:05:06.000Z" },
  { path: "/fa/مقالات", lastModified: null },
];

/** The element names and the text of every leaf, as a conforming parser sees them. */
function parse(xml: string) {
  const names: string[] = [];
  const texts: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("opentag", (tag) => names.push(tag.local));
  parser.on("text", (text) => text.trim() && texts.push(text));
  parser.write(xml).close();
  return { names, texts };
}

test.each([
  ["urlset", "url", sitemapUrlset],
  ["sitemapindex", "sitemap", sitemapIndex],
])("a %s lists absolute addresses and only true dates", (root, child, build) => {
  const { names, texts } = parse([...build(siteUrl, entries)].join(""));
  expect(names).toEqual([root, child, "loc", "lastmod", child, "loc"]);
  expect(texts).toEqual([
    "https://paper.example/articles/bread-&-butter",
    "2026-02-03T04:05:06.000Z",
    "https://paper.example/fa/%D9%85%D9%82%D8%A7%D9%84%D8%A7%D8%AA",
  ]);
});

test("a sitemap without pages is still well formed", () => {
  expect(parse([...sitemapUrlset(siteUrl, [])].join("")).names).toEqual(["urlset"]);
});

test("a sitemap refuses one address more than the protocol allows", () => {
  const pages = Array.from({ length: sitemapLimit + 1 }, (_, n) => ({
    path: `/${n}`,
    lastModified: null,
  }));
  expect(() => [...sitemapUrlset(siteUrl, pages)]).toThrow(RangeError);
  expect([...sitemapUrlset(siteUrl, pages.slice(1))]).toHaveLength(sitemapLimit + 2);
});

test.each([
  [0, 1],
  [1, 1],
  [50_000, 1],
  [50_001, 2],
  [120_000, 3],
])("%i addresses need %i files", (total, files) => {
  expect(sitemapFileCount(total)).toBe(files);
});
