import { expect, test } from "vitest";
import { expectedOf, type LedgerRow } from "./expected-answers.ts";

const row = (more: Partial<LedgerRow>): LedgerRow => ({
  ...{ path: "/2019/bridge", targetType: "article", targetUrl: null },
  ...{ canonical: null, isWithdrawn: false, ...more },
});

test.each([
  ["its own address", { canonical: "/2019/bridge" }, 200, "/2019/bridge"],
  ["an old one", { canonical: "/news/bridge" }, 301, "/news/bridge"],
  ["one of a file", { targetType: "media", canonical: "/media/" }, 301, null],
  ["one that leads elsewhere", { targetUrl: "https://x.example/" }, 301, "https://x.example/"],
  ["one that is kept as text", { targetUrl: "/topics/a/feed.xml" }, 301, null],
  ["one of what was withdrawn", { isWithdrawn: true }, 410, null],
  [
    "one of what is open and was withdrawn before",
    { canonical: "/a", isWithdrawn: true },
    301,
    "/a",
  ],
  ["one of what is not published", {}, 404, null],
  ["an old number of it", { path: "/blog?p=7" }, null, null],
])("%s", (_, more, status, location) => {
  expect(expectedOf(row(more))).toEqual({ path: row(more).path, status, location });
});
