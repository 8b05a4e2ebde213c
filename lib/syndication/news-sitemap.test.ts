import { expect, test } from "vitest";
import type { NewsEntry } from "#lib/published/sitemaps/entry";
import { newsSitemap, newsSitemapFile } from "#lib/syndication/news-sitemap";
import { english, persian, siteUrl } from "#lib/syndication/testing/example-views";
import { lintSitemap } from "#lib/syndication/testing/lint-sitemap";
import { readTexts } from "#lib/syndication/testing/read-leaves";

const newsOf = (some: Partial<NewsEntry>): NewsEntry => ({
  path: "/news/the-bridge",
  title: "Bread & <butter>",
  language: "en",
  publishedAt: "2026-11-24T07:30:00.000Z",
  ...some,
});
const many = Array.from({ length: 1_001 }, (_, n) => newsOf({ path: `/news/${n}` }));

test("news are named with the newspaper, its language, their date and title", async () => {
  const xml = newsSitemap({ siteUrl, edition: english }, [newsOf({})]);
  expect(await lintSitemap(xml)).toEqual([]);
  expect(readTexts(xml)).toEqual([
    ["loc", `${siteUrl}/news/the-bridge`],
    ["news:name", english.siteName],
    ["news:language", "en"],
    ["news:publication_date", "2026-11-24T07:30:00.000Z"],
    ["news:title", "Bread & <butter>"],
  ]);
});

test.each([
  ["pt-br", "pt"],
  ["fa", "fa"],
  ["zh", "zh-cn"],
  ["zh-hant", "zh-tw"],
  ["zh-tw", "zh-tw"],
])("an article in %s is said to be in %s", async (language, said) => {
  const xml = newsSitemap({ siteUrl, edition: persian }, [newsOf({ language })]);
  expect(await lintSitemap(xml)).toEqual([]);
  expect(readTexts(xml)).toContainEqual(["news:language", said]);
});

test("a thousand news are one sitemap; more are several, with an index at the same address", async () => {
  const of = { siteUrl, edition: persian };
  expect(readTexts(newsSitemap(of, many.slice(1)))).toHaveLength(5_000);
  const index = newsSitemap(of, many);
  expect(await lintSitemap(index)).toEqual([]);
  const addresses = readTexts(index).flatMap(([name, text]) => (name === "loc" ? text : []));
  expect(addresses).toEqual([
    `${siteUrl}/sitemaps/fa-news.xml`,
    `${siteUrl}/sitemaps/fa-news-2.xml`,
  ]);
  expect(readTexts(newsSitemapFile(of, many, 1) ?? "")).toHaveLength(5_000);
  expect(readTexts(newsSitemapFile(of, many, 2) ?? "")).toHaveLength(5);
  expect(newsSitemapFile(of, many, 3)).toBeNull();
});

test("no news are still a sitemap", () => {
  expect(readTexts(newsSitemap({ siteUrl, edition: english }, []))).toEqual([]);
});
