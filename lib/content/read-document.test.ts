import { describe, expect, test } from "vitest";
import { checkDocument } from "#lib/content/check-document";
import { readDocument } from "#lib/content/read-document";
import { documentOf, everyNode, mediaId, paragraph, plain } from "#lib/content/testing/every-node";
import { makeRandom, mutate } from "#lib/content/testing/mutate";

const doc = (...content: unknown[]) => ({ type: "doc", version: 1, content });
const item = (...content: unknown[]) => ({ type: "listItem", content });
const cell = (text: string) => ({ type: "tableCell", content: [paragraph(text)] });
const row = (...content: unknown[]) => ({ type: "tableRow", content });

test("a sound document is read as it is, without problems", () => {
  expect(readDocument(everyNode)).toEqual({ document: everyNode, problems: [] });
});

describe("what is damaged is left out, what it holds is kept", () => {
  test.each([
    [
      "an unknown block around paragraphs",
      doc({
        type: "columns",
        content: [{ type: "column", content: [paragraph("a"), paragraph("b")] }],
      }),
      doc(paragraph("a"), paragraph("b")),
    ],
    [
      "an unknown block with nothing in it",
      doc(paragraph("a"), { type: "poll", attrs: { id: 1 } }),
      doc(paragraph("a")),
    ],
    [
      "an unknown mark",
      doc({
        type: "paragraph",
        content: [{ type: "text", text: "a", marks: [{ type: "blink" }, { type: "bold" }] }],
      }),
      doc({ type: "paragraph", content: [{ type: "text", text: "a", marks: [{ type: "bold" }] }] }),
    ],
    [
      "a link that runs a script",
      doc({
        type: "paragraph",
        content: [
          { type: "text", text: "a", marks: [{ type: "link", attrs: { href: "javascript:1" } }] },
        ],
      }),
      doc(paragraph("a")),
    ],
    [
      "an unknown inline wrapper",
      doc({ type: "paragraph", content: [{ type: "mention", content: [plain("a")] }, plain("b")] }),
      doc(paragraph("ab")),
    ],
    [
      "text outside a paragraph",
      doc(plain("a"), plain("b"), paragraph("c")),
      doc(paragraph("ab"), paragraph("c")),
    ],
    [
      "a heading in a quote",
      doc({
        type: "quote",
        content: [{ type: "heading", attrs: { level: 2 }, content: [plain("a")] }],
      }),
      doc({ type: "quote", content: [paragraph("a")] }),
    ],
    [
      "a paragraph in a list",
      doc({ type: "bulletList", content: [paragraph("a"), item(paragraph("b"))] }),
      doc({ type: "bulletList", content: [item(paragraph("a")), item(paragraph("b"))] }),
    ],
    [
      "text in a list item",
      doc({ type: "bulletList", content: [item(plain("a"))] }),
      doc({ type: "bulletList", content: [item(paragraph("a"))] }),
    ],
    [
      "a picture in a paragraph",
      doc({ type: "paragraph", content: [plain("a"), { type: "figure", attrs: { mediaId } }] }),
      doc(paragraph("a")),
    ],
    [
      "a note in a note",
      doc({
        type: "paragraph",
        content: [{ type: "footnote", content: [{ type: "footnote", content: [plain("a")] }] }],
      }),
      doc({ type: "paragraph", content: [{ type: "footnote", content: [plain("a")] }] }),
    ],
    [
      "a heading without level",
      doc(paragraph("a"), { type: "heading", content: [plain("b")] }),
      doc(paragraph("a")),
    ],
    [
      "an optional attribute",
      doc({ type: "figure", attrs: { mediaId, alt: 7 } }),
      doc({ type: "figure", attrs: { mediaId } }),
    ],
    [
      "one picture of a gallery",
      doc({ type: "gallery", attrs: { items: [{ mediaId }, {}, null] } }),
      doc({ type: "gallery", attrs: { items: [{ mediaId }] } }),
    ],
    [
      "characters that cannot be stored",
      doc(paragraph("a\u0000b\ud83d\u0007c")),
      doc(paragraph("abc")),
    ],
    [
      "a table with short rows",
      doc({ type: "table", content: [row(cell("a"), cell("b")), row(cell("c"))] }),
      doc({
        type: "table",
        content: [
          row(cell("a"), cell("b")),
          row(cell("c"), { type: "tableCell", content: [{ type: "paragraph" }] }),
        ],
      }),
    ],
    ["a list of nothing", doc({ type: "bulletList", content: [null, 3, { type: "x" }] }), doc()],
    ["a later version", { ...doc(paragraph("a")), version: 9 }, doc(paragraph("a"))],
    ["null", null, doc()],
    ["a number", 5, doc()],
    ["content that is a text", { ...doc(), content: "abc" }, doc()],
  ])("%s", (_what, given, expected) => {
    const { document, problems } = readDocument(given);
    expect(document).toEqual(expected);
    expect(problems).not.toEqual([]);
    expect(checkDocument(document)).toEqual({ ok: true, value: document });
  });
});

test("of a text that is too long, the beginning is read", () => {
  const long = documentOf(...Array.from({ length: 30 }, () => paragraph("a".repeat(100_000))));
  const { document, problems } = readDocument(long);
  expect(document.content.length).toBe(19);
  expect(problems).toHaveLength(1);
});

test("however a document is damaged, what is read of it passes the check and is stable", () => {
  for (let seed = 1; seed <= 1000; seed += 1) {
    const damaged = mutate(everyNode, makeRandom(seed));
    const { document } = readDocument(damaged);
    const again = checkDocument(document);
    expect(again.ok || again.issues, `seed ${seed}`).toBe(true);
    const isStable = again.ok && JSON.stringify(again.value) === JSON.stringify(document);
    expect(isStable, `seed ${seed}`).toBe(true);
  }
});
