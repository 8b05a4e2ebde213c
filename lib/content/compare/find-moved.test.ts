import { expect, test } from "vitest";
import { compareDocuments } from "#lib/content/compare/compare-documents";
import { findMoved } from "#lib/content/compare/find-moved";
import { deskWords } from "#lib/content/compare/readable-block";
import type { Block, Document } from "#lib/content/document";

const paragraph = (text: string): Block => ({
  type: "paragraph",
  content: [{ type: "text", text }],
});
const picture = (mediaId: string): Block => ({ type: "figure", attrs: { mediaId } });
const media = { m1: "A ferry at dawn", m2: "The bridge" };

function moved(before: Block[], after: Block[]) {
  const [old, fresh] = [before, after].map(
    (content): Document => ({ type: "doc", version: 1, content }),
  );
  if (old === undefined || fresh === undefined) throw new Error("two texts");
  const names = { stories: {}, media, around: deskWords };
  return findMoved(compareDocuments(old, fresh, { names, language: "en" })).map(
    ({ state, pieces }) => `${state}: ${pieces.map(({ text }) => text).join("|")}`,
  );
}

const [one, two, three] = ["One river.", "Two boats.", "Three towns."].map(paragraph);
if (one === undefined || two === undefined || three === undefined) throw new Error("three");

test("a picture that only changed its place has been moved, and left where it was", () => {
  expect(moved([picture("m1"), one, two, three], [one, two, picture("m1"), three])).toEqual([
    "left: ",
    "same: One river.",
    "same: Two boats.",
    "moved: A ferry at dawn",
    "same: Three towns.",
  ]);
});

test("what went for good and what is new stay so, also where two are alike", () => {
  expect(moved([picture("m1"), picture("m1"), one], [one, picture("m1"), picture("m2")])).toEqual([
    "left: ",
    "removed: A ferry at dawn",
    "same: One river.",
    "moved: A ferry at dawn",
    "added: The bridge",
  ]);
});

test("texts of thousands of lines that share nothing are compared in a moment", () => {
  const linesOf = (word: string) =>
    Array.from({ length: 3_000 }, (_, line) => paragraph(`${word}${line} is ${word}`));
  const started = performance.now();
  expect(moved(linesOf("old"), linesOf("new")).length).toBeGreaterThan(2_999);
  expect(performance.now() - started).toBeLessThan(10_000);
});
