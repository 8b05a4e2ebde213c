import { expect, test } from "vitest";
import {
  readSitemapName,
  type SitemapName,
  sitemapPath,
  tagsOfSitemap,
} from "#lib/published/sitemaps/names";
import { tagOf } from "#lib/published/tags";

const names: [string, SitemapName][] = [
  ["en-2026-11.xml", { code: "en", of: "2026-11", number: 1 }],
  ["pt-br-2026-11-2.xml", { code: "pt-br", of: "2026-11", number: 2 }],
  ["zh-hant-topics-12.xml", { code: "zh-hant", of: "topics", number: 12 }],
  ["es-419-news-3.xml", { code: "es-419", of: "news", number: 3 }],
  ["fa-pages.xml", { code: "fa", of: "pages", number: 1 }],
];

test.each(names)("%s is written as it is read", (file, name) => {
  expect(readSitemapName(file)).toEqual(name);
  expect(sitemapPath(name)).toBe(`/sitemaps/${file}`);
});

test.each([
  "en-2026-13.xml",
  "en-2026-11-1.xml",
  "en-2026-11-02.xml",
  "en-articles.xml",
  "en-2026-11.xml.gz",
  "english-pages.xml",
  "-pages.xml",
])("%s is no sitemap", (file) => {
  expect(readSitemapName(file)).toBeNull();
});

test("a sitemap of a month changes with that month alone, or with the addresses of sections", () => {
  const month = tagOf.month("e1", new Date("2026-11-30T23:59:59Z"));
  expect(tagsOfSitemap("e1", "2026-11")).toEqual([tagOf.site(), month]);
  expect(tagsOfSitemap("e1", "topics")).toEqual([tagOf.sitemap("e1")]);
});
