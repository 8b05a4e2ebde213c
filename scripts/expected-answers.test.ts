import { expect, test } from "vitest";
import { expectedOf, type LedgerRow } from "./expected-answers.ts";

const row = (more: Partial<LedgerRow>): LedgerRow => ({
  ...{ path: "/2019/bridge", targetType: "article", targetUrl: null },
  ...{ part: "", isNamed: false, canonical: null, isWithdrawn: false, isLost: false, ...more },
});

const feed = { targetUrl: "/topics/a/feed.xml", part: "/feed.xml", isNamed: true };
const text = { targetUrl: "/2018/bridge", isNamed: true };

test.each([
  ["its own address", { canonical: "/2019/bridge" }, 200, "/2019/bridge"],
  ["an old one", { canonical: "/news/bridge" }, 301, "/news/bridge"],
  ["one of a file", { targetType: "media", canonical: "/media/" }, 301, null],
  ["one that leads elsewhere", { targetUrl: "https://x.example/" }, 301, "https://x.example/"],
  ["one of what was withdrawn", { isWithdrawn: true }, 410, null],
  [
    "one of what is open and was withdrawn before",
    { canonical: "/a", isWithdrawn: true },
    301,
    "/a",
  ],
  ["one of what is not published", {}, 404, null],
  ["text that names an article", { ...text, canonical: "/news/bridge" }, 301, "/news/bridge"],
  ["text that names a withdrawn one", { ...text, isWithdrawn: true }, 410, null],
  ["text that names a draft", text, 404, null],
  ["text for its own address", { ...text, canonical: "/2019/bridge" }, 200, "/2019/bridge"],
  ["a feed", { ...feed, targetType: "topic", canonical: "/topics/b" }, 301, "/topics/b/feed.xml"],
  ["the feed of the front", { ...feed, targetType: "home", canonical: "/" }, 301, "/feed.xml"],
  ["the feed of nothing live", { ...feed, targetType: "topic" }, 404, null],
  ["the feed of an article", { ...feed, canonical: "/news/bridge" }, 404, null],
])("%s", (_, more, status, location) => {
  expect(expectedOf(row(more))).toEqual({ path: row(more).path, status, location });
});

test("what is not there is said, whatever answers", () => {
  const { path } = row({});
  for (const canonical of [null, "/news/bridge"]) {
    const lost = { status: 404, location: null, lost: "article" };
    expect(expectedOf(row({ isLost: true, canonical }))).toEqual({ path, ...lost });
  }
});

test.each([
  ["an old number of nothing", { path: "/blog?p=7" }, { like: "/blog", opens: 200 }],
  ["text that no row names", { targetUrl: "/feed.xml" }, { like: "/feed.xml", opens: 301 }],
])("%s answers as another address", (_, more, like) => {
  expect(expectedOf(row(more))).toEqual({ path: row(more).path, status: null, ...like });
});
