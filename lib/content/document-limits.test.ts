import { describe, expect, test } from "vitest";
import { checkDocument } from "#lib/content/check-document";
import { paragraph } from "#lib/content/testing/every-node";

const doc = (...content: unknown[]) => ({ type: "doc", version: 1, content });

/** A paragraph in lists in lists. */
function nested(levels: number): unknown {
  let node: unknown = paragraph("a");
  for (let level = 0; level < levels; level += 1) {
    node = { type: level % 2 === 0 ? "listItem" : "bulletList", content: [node] };
  }
  return doc(node);
}

describe("however large or deep the input is, it is refused and nothing breaks", () => {
  test("a hundred thousand levels", () => {
    const checked = checkDocument(nested(100_000));
    expect(checked.ok ? [] : checked.issues.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/nested too deeply/),
    );
  });

  test("a hundred thousand levels of unknown blocks", () => {
    let node: unknown = paragraph("a");
    for (let level = 0; level < 100_000; level += 1) node = { type: "column", content: [node] };
    expect(checkDocument(doc(node)).ok).toBe(false);
  });

  test("a hundred thousand levels of attributes", () => {
    let attrs: unknown = {};
    for (let level = 0; level < 100_000; level += 1) attrs = { level: attrs };
    expect(checkDocument(doc({ type: "heading", attrs })).ok).toBe(false);
  });

  test("a paragraph in 24 lists passes, in 25 it does not", () => {
    expect([48, 50].map((levels) => checkDocument(nested(levels)).ok)).toEqual([true, false]);
  });

  test.each([
    ["3 MB of text", doc(paragraph("a".repeat(3_000_000)))],
    ["2 MB of Persian in less than 2 million letters", doc(paragraph("خ".repeat(1_100_000)))],
    ["60,000 paragraphs", doc(...Array.from({ length: 60_000 }, () => ({ type: "paragraph" })))],
  ])("%s", (_what, given) => {
    const checked = checkDocument(given);
    expect(checked.ok ? [] : checked.issues.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/Divide it/),
    );
  });

  test("ten thousand faults are not all listed", () => {
    const checked = checkDocument(doc(...Array.from({ length: 10_000 }, () => ({ type: "x" }))));
    expect(checked.ok ? 0 : checked.issues.length).toBe(100);
  });
});
