import { expect, test } from "vitest";
import { readSearchQuery } from "#lib/published/search/query";
import { findSnippet, type MarkedPiece, markMatches } from "#lib/published/search/snippet";

const shown = (pieces: MarkedPiece[] | null) =>
  pieces?.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join("") ?? null;
const mark = (text: string, asked: string) =>
  shown(markMatches(text, readSearchQuery(asked).wanted));
const snippet = (text: string, asked: string) =>
  shown(findSnippet(text, readSearchQuery(asked).wanted));

test.each([
  ["The Élysée speaks", "elysee", "The [Élysée] speaks"],
  ["river, dam and river", "river", "[river], dam and [river]"],
  ["a new dam, a dam, new", '"new dam"', "a [new dam], a dam, new"],
  ["The co-op and the coop", "co-op", "The [co-op] and the [coop]"],
  ["The co-op and the coop", "coop", "The [co-op] and the [coop]"],
  ["کتاب‌ها و كتابها", "کتابها", "[کتاب‌ها] و [كتابها]"],
  ["a <b>bold</b> & word", "bold", "a <b>[bold]</b> & word"],
  ["nothing here", "absent", "nothing here"],
])("%s: %s", (text, asked, marked) => {
  expect(mark(text, asked)).toBe(marked);
});

test("a passage is cut at words, around the first match", () => {
  const words = (count: number) => Array.from({ length: count }, () => "word").join(" ");
  const found = snippet(`${words(100)} needle ${words(100)}`, "needle") ?? "";
  expect(found).toMatch(/^… word (word )*\[needle\] (word )*word …$/);
  expect(found.length).toBeLessThan(200);
});

test("marks of a list are left out, and a number is cut at neither side of its point", () => {
  expect(snippet("Three reasons:\n• rain\n• a drain • here", "rain")).toBe(
    "Three reasons: [rain] a drain • here",
  );
  const long = "word ".repeat(34);
  expect(snippet(`needle ${long}2.61 metres and more of it`, "needle")).toMatch(/word …$/);
  expect(snippet(`${"word ".repeat(30)}2.61 ${"x".repeat(54)} needle`, "needle")).not.toContain(
    "… 61",
  );
});

test("a short text is shown whole, and one without a match not at all", () => {
  expect(snippet("A needle.\n\nEnd.", "needle")).toBe("A [needle]. End.");
  expect(snippet("A pin.", "needle")).toBeNull();
});

test("all of a passage is marked, however long the text goes on", () => {
  const rest = Array.from({ length: 200 }, () => "word").join(" ");
  const found = snippet(
    `one needle, a new dam, two needles, needle ${rest} needle`,
    'needle "new dam"',
  );
  expect(found).toMatch(/^one \[needle\], a \[new dam\], two needles, \[needle\] word .* …$/);
});
