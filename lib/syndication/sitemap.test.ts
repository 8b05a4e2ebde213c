import { expect, test } from "vitest";
import {
  type SitemapEntry,
  sitemapFileCount,
  sitemapLength,
  sitemapLimit,
} from "#lib/published/sitemaps/entry";
import { sitemapIndex, sitemapUrlset } from "#lib/syndication/sitemap";
import { lintSitemap } from "#lib/syndication/testing/lint-sitemap";
import { readTexts } from "#lib/syndication/testing/read-leaves";

const siteUrl = "https://paper.example";
const entries: SitemapEntry[] = [
  {
    path: "/articles/bread-&-butter",
    lastModified: "2026-02-03T04:05:06.000Z",
    images: ["/media/a.jpg", "https://cdn.example/b.jpg?w=1&h=2"],
  },
  { path: "/fa/مقالات", lastModified: null },
];

async function urlset(...portions: SitemapEntry[][]): Promise<string> {
  return (await Array.fromAsync(sitemapUrlset(siteUrl, portions))).join("");
}

test("a sitemap lists absolute addresses, only true dates, and the pictures of a page", async () => {
  const xml = await urlset(entries.slice(0, 1), entries.slice(1));
  expect(await lintSitemap(xml)).toEqual([]);
  expect(readTexts(xml)).toEqual([
    ["loc", "https://paper.example/articles/bread-&-butter"],
    ["lastmod", "2026-02-03T04:05:06.000Z"],
    ["image:loc", "https://paper.example/media/a.jpg"],
    ["image:loc", "https://cdn.example/b.jpg?w=1&h=2"],
    ["loc", "https://paper.example/fa/%D9%85%D9%82%D8%A7%D9%84%D8%A7%D8%AA"],
  ]);
});

test("an index lists files with when something in each changed", async () => {
  const file = { path: "/sitemaps/en-2026-02.xml", lastModified: "2026-02-03T04:05:06.000Z" };
  const xml = sitemapIndex(siteUrl, [file, { ...file, lastModified: null }]);
  expect(await lintSitemap(xml)).toEqual([]);
  expect(readTexts(xml).map(([name]) => name)).toEqual(["loc", "lastmod", "loc"]);
});

test("xmllint finds what is wrong with a sitemap", async () => {
  const wrong = (await urlset(entries)).replace("<lastmod>2026-02", "<lastmod>yesterday");
  expect(await lintSitemap(wrong)).not.toEqual([]);
  expect(await lintSitemap(wrong.replace("https://paper", "paper"))).not.toEqual([]);
  const misspelt = (await urlset(entries)).replaceAll("image:loc", "image:lok");
  expect(await lintSitemap(misspelt)).not.toEqual([]);
});

test("an address that is too long for a sitemap stands in none", async () => {
  const long = { path: `/${"a".repeat(2_048)}`, lastModified: null };
  expect(readTexts(await urlset([long, ...entries.slice(1)]))).toHaveLength(1);
});

test("a sitemap refuses one address more than the protocol allows", async () => {
  const pages = Array.from({ length: sitemapLimit + 1 }, (_, n) => ({
    path: `/${n}`,
    lastModified: null,
  }));
  await expect(urlset(pages)).rejects.toThrow(RangeError);
  expect(() => sitemapIndex(siteUrl, pages)).toThrow(RangeError);
  expect(readTexts(await urlset(pages.slice(1)))).toHaveLength(sitemapLimit);
});

test("a file of the longest addresses and pictures stays below 50 MB", async () => {
  const page = {
    path: `/${"ض".repeat(336)}`,
    lastModified: "2026-02-03T04:05:06.000Z",
    images: Array.from({ length: 5 }, () => `/media/${"f".repeat(64)}/${"a".repeat(100)}.jpg`),
  };
  const xml = await urlset(Array.from({ length: sitemapLength }, () => page));
  expect(readTexts(xml)).toHaveLength(sitemapLength * 7);
  expect(Buffer.byteLength(xml)).toBeLessThan(52_428_800);
});

test.each([
  [0, 0],
  [1, 1],
  [5_000, 1],
  [5_001, 2],
  [12_000, 3],
])("%i addresses need %i files", (total, files) => {
  expect(sitemapFileCount(total)).toBe(files);
});
