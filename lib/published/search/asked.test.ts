import { expect, test } from "vitest";
import type { EditionView } from "#lib/language/edition";
import { isNarrowed, readSearchAsked, searchHref } from "#lib/published/search/asked";

const nothing = {
  ...{ text: "", section: null, topic: null, author: null, kind: null },
  ...{ from: null, to: null, early: null, unread: { from: null, to: null }, page: 1 },
};
const english = { calendar: "gregorian" } as const;

test.each<[string, Record<string, string | string[]>, object]>([
  ["nothing", {}, {}],
  ["words", { q: "river dam" }, { text: "river dam" }],
  ["the first of several", { q: ["a", "b"] }, { text: "a" }],
  [
    "filters",
    { section: "news", topic: "x", author: "y" },
    { section: "news", topic: "x", author: "y" },
  ],
  ["a kind", { kind: "analysis" }, { kind: "analysis" }],
  ["no such kind", { kind: "gossip" }, {}],
  ["days", { from: "2026-02-28", to: "2026-12-01" }, { from: "2026-02-28", to: "2026-12-01" }],
  [
    "days that are none",
    { from: "2026-02-30", to: " soon " },
    { unread: { from: "2026-02-30", to: "soon" } },
  ],
  [
    "a last day before the first",
    { from: "2026-12-01", to: "2026-02-28" },
    { from: "2026-12-01", early: "2026-02-28" },
  ],
  [
    "one day alone",
    { from: "2026-12-01", to: "2026-12-01" },
    { from: "2026-12-01", to: "2026-12-01" },
  ],
  ["a page", { page: "7" }, { page: 7 }],
  ["pages that are none", { page: "0" }, { page: null }],
  ["absurd pages", { page: "99999999999" }, { page: null }],
  ["halves of surrogate pairs", { q: "a\ud800", section: "\0" }, { text: "a\ufffd" }],
])("%s", (_what, query, asked) => {
  expect(readSearchAsked(query, english)).toEqual({ ...nothing, ...asked });
});

test("an address says what is asked and nothing else", () => {
  const edition = { code: "fa", calendar: "jalali", isDefault: false } as EditionView;
  const asked = { ...nothing, text: '"آب" & نان', section: "خبر", from: "2026-11-11", page: 2 };
  const href = searchHref(edition, asked);
  expect(href.startsWith("/fa/search?q=")).toBe(true);
  const { searchParams } = new URL(href, "http://site");
  expect(readSearchAsked(Object.fromEntries(searchParams), edition)).toEqual(asked);
  expect([...searchParams.keys()]).toEqual(["q", "section", "from", "page"]);
});

test("days of a Persian edition are Jalali, and those that cannot be read are said back", () => {
  const asked = readSearchAsked({ from: "۱۴۰۵/۰۸/۲۰", to: "فردا" }, { calendar: "jalali" });
  expect(asked).toEqual({
    ...nothing,
    from: "2026-11-11",
    unread: { from: null, to: "فردا" },
  });
  const early = readSearchAsked({ from: "۱۴۰۵/۰۸/۲۰", to: "۱۴۰۵/۰۸/۱۹" }, { calendar: "jalali" });
  expect(early).toEqual({ ...nothing, from: "2026-11-11", early: "2026-11-10" });
});

test("a filter alone narrows, and words alone do not", () => {
  expect(isNarrowed(readSearchAsked({ q: "river" }, english))).toBe(false);
  expect(isNarrowed(readSearchAsked({ section: "news" }, english))).toBe(true);
  expect(isNarrowed(readSearchAsked({ to: "2026-12-01" }, english))).toBe(true);
});
