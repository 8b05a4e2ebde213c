import { expect, test } from "vitest";
import { readOldSearch } from "#lib/addresses/old-search";

test.each([
  ["/", "?s=two+words", { front: "/", words: "two words" }],
  ["/index.php", "?s=bridge&submit=Go", { front: "/", words: "bridge" }],
  ["/blog", "?s=%D9%BE%D9%84", { front: "/blog", words: "پل" }],
  ["/blog/index.php", "?s=bridge", { front: "/blog", words: "bridge" }],
  ["/", `?s=${"a".repeat(400)}`, { front: "/", words: "a".repeat(300) }],
  ["/search/two+words", "", { front: "/", words: "two words" }],
  ["/search/two words/page/3", "?utm=x", { front: "/", words: "two words" }],
  ["/blog/search/پل/feed/rss2", "", { front: "/blog", words: "پل" }],
  ["/index.php/search/bridge", "", { front: "/", words: "bridge" }],
  ["/search/bridge/feed", "", { front: "/", words: "bridge" }],
  ["/search", "", null],
  ["/search/+", "", null],
  ["/search/a/b", "", null],
  ["/fa/blog/search/a", "", null],
  ["/", "", null],
  ["/", "?s=", null],
  ["/", "?s=+", null],
  ["/", "?p=4", null],
  ["/search", "?q=a&s=b", null],
  ["/fa/search", "?q=a&s=b", null],
  ["/news/a-story", "?s=20", null],
])("%s%s", (path, query, asked) => {
  expect(readOldSearch(path, query)).toEqual(asked);
});
