import { expect, test } from "vitest";
import { absoluteUrl } from "#lib/syndication/absolute-url";

test.each([
  ["the home page", "/", "https://paper.example/"],
  ["an article", "/articles/the-bridge", "https://paper.example/articles/the-bridge"],
  [
    "a Persian path",
    "/fa/مقالات/پل",
    "https://paper.example/fa/%D9%85%D9%82%D8%A7%D9%84%D8%A7%D8%AA/%D9%BE%D9%84",
  ],
  ["a zero-width non-joiner", "/a\u200cb", "https://paper.example/a%E2%80%8Cb"],
  ["delimiters that are part of a name", "/a?b#c%d", "https://paper.example/a%3Fb%23c%25d"],
  [
    "characters allowed in a segment",
    "/a:b@c,d+e=f&g;h$",
    "https://paper.example/a:b@c,d+e=f&g;h$",
  ],
  ["spaces and quotes", '/a "b"', "https://paper.example/a%20%22b%22"],
  ["half a surrogate pair", "/a\ud800", "https://paper.example/a%EF%BF%BD"],
  ["a path without its slash", "feed.xml", "https://paper.example/feed.xml"],
  ["an address in other storage", "https://cdn.example/a%20b.jpg", "https://cdn.example/a%20b.jpg"],
  [
    "an address elsewhere in other letters",
    "https://خبر.example/پل?a=ب",
    "https://xn--ngblk.example/%D9%BE%D9%84?a=%D8%A8",
  ],
])("makes %s absolute", (_, path, expected) => {
  expect(absoluteUrl("https://paper.example", path)).toBe(expected);
  expect(absoluteUrl("https://paper.example/", path)).toBe(expected);
});
