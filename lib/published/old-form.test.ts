import { expect, test } from "vitest";
import { readOldDate, readOldForm } from "#lib/published/old-form";

test.each([
  ["/feed", "feed", "/"],
  ["/feed/atom", "feed", "/"],
  ["/comments/feed", "feed", "/"],
  ["/rss2", "feed", "/"],
  ["/category/rivers/feed", "feed", "/category/rivers"],
  ["/2019/03/the-ferry/feed/rss2", "feed", "/2019/03/the-ferry"],
  ["/wp-rss2.php", "feed", "/"],
  ["/blog/wp-commentsrss2.php", "feed", "/blog"],
  ["/category/rss/feed", "feed", "/category/rss"],
  ["/tag/atom/feed/atom", "feed", "/tag/atom"],
  ["/page/4", "page", "/"],
  ["/category/rivers/page/12", "page", "/category/rivers"],
  ["/دسته/رود/page/2", "page", "/دسته/رود"],
  ["/2019/03/the-ferry/2", "view", "/2019/03/the-ferry"],
  ["/the-ferry/comment-page-3", "view", "/the-ferry"],
  ["/the-ferry/amp", "view", "/the-ferry"],
  ["/the-ferry/trackback", "view", "/the-ferry"],
  ["/wp-content/uploads/2019/pier-300x200.jpg", "view", "/wp-content/uploads/2019/pier.jpg"],
  ["/wp-content/uploads/pier-scaled.JPG", "view", "/wp-content/uploads/pier.JPG"],
  ["/content/images/size/w600/2021/pier.jpg", "view", "/content/images/2021/pier.jpg"],
  ["/wp-sitemap.xml", "sitemap", "/"],
  ["/wp-sitemap-posts-post-1.xml", "sitemap", "/"],
  ["/sitemap_index.xml", "sitemap", "/"],
  ["/blog/post_tag-sitemap2.xml", "sitemap", "/blog"],
  ["/image-sitemap-1.xml", "sitemap", "/"],
  ["/sitemap-posts.xml", "sitemap", "/"],
  ["/content/images/size/w30h30/format/webp/pier.png", "view", "/content/images/pier.png"],
])("%s is a %s of %s", (path, kind, base) => {
  expect(readOldForm(path)).toEqual({ kind, base });
});

test.each([
  "/",
  "/news",
  "/the-feed",
  "/news/amplifier",
  "/2",
  "/page",
  "/news/page/x",
  "/a/1234",
  "/a/feed/feed",
  "/a/page/2/feed/3",
  `/x${"/feed/1".repeat(500)}`,
  "/sitemap.xml",
  "/news-sitemap.xml",
  "/fa/news-sitemap.xml",
  "/sitemaps/en-2026-11.xml",
  "/sitemaps/en-sections.xml",
  "/news/pier-300x200",
  "/pier-300x200.pdf",
])("%s is an address like any other", (path) => {
  expect(readOldForm(path)).toBeNull();
});

test.each([
  ["/2019", { folder: "", year: 2019, month: null, day: null }],
  ["/2019/03", { folder: "", year: 2019, month: 3, day: null }],
  ["/2019/3", { folder: "", year: 2019, month: 3, day: null }],
  ["/date/2019/03/4", { folder: "", year: 2019, month: 3, day: 4 }],
  ["/blog/2019/03/04", { folder: "/blog", year: 2019, month: 3, day: 4 }],
])("%s is a date", (path, date) => {
  expect(readOldDate(path)).toEqual(date);
});

test.each(["/", "/news", "/2019/13", "/2019/0", "/1492", "/2019/03/32", "/2019/03/the-ferry"])(
  "%s is no date",
  (path) => {
    expect(readOldDate(path)).toBeNull();
  },
);
