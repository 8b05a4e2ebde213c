import { describe, expect, test } from "vitest";
import type { BylineKind } from "#lib/content/kinds";
import { wordingFor } from "#lib/language/wording-for";
import { type BylineLine, bylineLines } from "#lib/published/byline-line";
import type { BylineView } from "#lib/published/views";

function signed(kind: BylineKind, name: string): BylineView {
  return { id: name, name, path: `/authors/${name}`, kind, authorKind: "person" };
}

function wordsOf({ parts }: BylineLine): string {
  return parts.map((part) => ("text" in part ? part.text : part.byline.name)).join("");
}

describe("bylines of one kind share a line", () => {
  test.each([
    ["en", [], []],
    ["en", [signed("by", "A")], ["By A"]],
    ["en", [signed("analysis", "A"), signed("analysis", "B")], ["Analysis by A and B"]],
    [
      "en",
      [signed("analysis", "A"), signed("analysis", "B"), signed("analysis", "C")],
      ["Analysis by A, B and C"],
    ],
    [
      "en",
      [signed("by", "A"), signed("translation", "T"), signed("by", "B")],
      ["By A and B", "Translated by T"],
    ],
    ["fa", [signed("by", "الف"), signed("by", "ب"), signed("by", "ج")], ["نوشتهٔ الف، ب و ج"]],
    ["fa", [signed("analysis", "الف"), signed("photography", "ب")], ["تحلیل از الف", "عکس از ب"]],
  ])("in %s: %o", (code, bylines, lines) => {
    expect(bylineLines(bylines, wordingFor(code)).map(wordsOf)).toEqual(lines);
  });
});

test("names stay apart from words, so that a page can link them", () => {
  const [line] = bylineLines([signed("by", "A"), signed("by", "B")], wordingFor("en"));
  expect(line?.parts).toEqual([
    { text: "By " },
    { byline: signed("by", "A") },
    { text: " and " },
    { byline: signed("by", "B") },
  ]);
});
