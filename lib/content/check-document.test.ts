import { describe, expect, test } from "vitest";
import { checkDocument } from "#lib/content/check-document";
import { documentOf, everyNode, mediaId, paragraph, plain } from "#lib/content/testing/every-node";

const doc = (...content: unknown[]) => ({ type: "doc", version: 1, content });
const inParagraph = (...content: unknown[]) => doc({ type: "paragraph", content });
const linked = (attrs: unknown) =>
  inParagraph({ type: "text", text: "here", marks: [{ type: "link", attrs }] });

test("a document with every node and mark passes and stays as it is", () => {
  const checked = checkDocument(everyNode);
  expect(checked).toEqual({ ok: true, value: everyNode });
  expect(JSON.stringify(checked.ok && checked.value)).toBe(JSON.stringify(everyNode));
});

describe("equal texts become equal JSON", () => {
  const bold = { type: "bold" };
  const italic = { type: "italic" };
  const text = (words: string, ...marks: unknown[]) => ({ type: "text", text: words, marks });
  test.each([
    [
      "neighbours marked alike are joined",
      inParagraph(text("a", bold), text("b", bold)),
      inParagraph(text("ab", bold)),
    ],
    [
      "marks have one order",
      inParagraph(text("a", italic, bold)),
      inParagraph(text("a", bold, italic)),
    ],
    ["a mark counts once", inParagraph(text("a", bold, bold)), inParagraph(text("a", bold))],
    [
      "empty texts are dropped",
      inParagraph(plain(""), plain("a"), plain("")),
      inParagraph(plain("a")),
    ],
    [
      "texts around an empty one are joined",
      inParagraph(plain("a"), text("", bold), plain("b")),
      inParagraph(plain("ab")),
    ],
    ["no marks and no content are not written", inParagraph(text("a")), inParagraph(plain("a"))],
    ["an empty paragraph has no content", inParagraph(), doc({ type: "paragraph" })],
    [
      "overrides of the direction go",
      inParagraph(plain("a\u202eb\u2067c")),
      inParagraph(plain("ab\u2067c")),
    ],
    ["line ends are line feeds", inParagraph(plain("a\r\nb\rc")), inParagraph(plain("a\nb\nc"))],
    [
      "attributes of null are left out",
      doc({ type: "figure", attrs: { mediaId, alt: null, width: null } }),
      doc({ type: "figure", attrs: { mediaId } }),
    ],
    [
      "an empty alternative text stays, as it says something",
      doc({ type: "figure", attrs: { mediaId, alt: "" } }),
      doc({ type: "figure", attrs: { mediaId, alt: "" } }),
    ],
    [
      "ids are in lower case",
      doc({ type: "figure", attrs: { mediaId: mediaId.toUpperCase() } }),
      doc({ type: "figure", attrs: { mediaId } }),
    ],
    [
      "a list that starts with 1 does not say so",
      doc({
        type: "orderedList",
        attrs: { start: 1, type: null },
        content: [{ type: "listItem", content: [paragraph("a")] }],
      }),
      doc({ type: "orderedList", content: [{ type: "listItem", content: [paragraph("a")] }] }),
    ],
    [
      "a list item holds at least a paragraph",
      doc({ type: "bulletList", content: [{ type: "listItem" }] }),
      doc({
        type: "bulletList",
        content: [{ type: "listItem", content: [{ type: "paragraph" }] }],
      }),
    ],
    [
      "marks of a line break say nothing",
      inParagraph({ type: "hardBreak", marks: [bold] }),
      inParagraph({ type: "hardBreak" }),
    ],
  ])("%s", (_rule, given, expected) => {
    const checked = checkDocument(given);
    expect(checked.ok && JSON.stringify(checked.value)).toBe(JSON.stringify(expected));
  });
});

describe("refuses, and says where and what to do", () => {
  const inTable = (...rows: unknown[]) =>
    doc({ type: "table", content: rows.map((content) => ({ type: "tableRow", content })) });
  const cell = (attrs?: unknown) => ({ type: "tableCell", attrs, content: [paragraph("a")] });
  test.each([
    ["null", null, [], /not a text/],
    ["an array", [], [], /not a text/],
    ["a text", "doc", [], /not a text/],
    ["another root", { type: "paragraph" }, [], /not a text/],
    ["no version", { type: "doc", content: [] }, ["version"], /which version/],
    ["a later version", { type: "doc", version: 2, content: [] }, ["version"], /newer version/],
    ["content that is no list", { type: "doc", version: 1, content: {} }, ["content"], /damaged/],
    ["an unknown block", doc({ type: "marquee" }), ["content", 0], /not known/],
    ["a name that every object has", doc({ type: "constructor" }), ["content", 0], /not known/],
    ["a prototype for a type", doc({ type: "__proto__" }), ["content", 0], /not known/],
    [
      "a prototype among the fields",
      JSON.parse('{"type":"doc","version":1,"content":[],"__proto__":{"a":1}}'),
      ["__proto__"],
      /Remove it/,
    ],
    [
      "a prototype among attributes",
      doc({ type: "divider", attrs: JSON.parse('{"__proto__":{"a":1}}') }),
      ["content", 0, "attrs", "__proto__"],
      /Remove it/,
    ],
    [
      "an unknown field",
      doc({ type: "divider", html: "<b>" }),
      ["content", 0, "html"],
      /Remove it/,
    ],
    [
      "an unknown attribute",
      doc({ type: "paragraph", attrs: { style: "x" } }),
      ["content", 0, "attrs", "style"],
      /Remove it/,
    ],
    [
      "attributes that are a text",
      doc({ type: "paragraph", attrs: "x" }),
      ["content", 0, "attrs"],
      /damaged/,
    ],
    ["text outside a paragraph", doc(plain("a")), ["content", 0], /cannot stand in a text/],
    [
      "a block in a paragraph",
      inParagraph({ type: "divider" }),
      ["content", 0, "content", 0],
      /A divider cannot stand in a paragraph/,
    ],
    [
      "a heading in a quote",
      doc({ type: "quote", content: [{ type: "heading", attrs: { level: 2 } }] }),
      ["content", 0, "content", 0],
      /A heading cannot stand in a quote/,
    ],
    [
      "a table in a table",
      inTable([{ type: "tableCell", content: [{ type: "table" }] }]),
      ["content", 0, "content", 0, "content", 0, "content", 0],
      /cannot stand/,
    ],
    [
      "a note in a note",
      inParagraph({ type: "footnote", content: [{ type: "footnote" }] }),
      ["content", 0, "content", 0, "content", 0],
      /cannot stand in a footnote/,
    ],
    [
      "a heading of level 1",
      doc({ type: "heading", attrs: { level: 1 } }),
      ["content", 0, "attrs", "level"],
      /level 2, 3 or 4/,
    ],
    [
      "a level as text",
      doc({ type: "heading", attrs: { level: "2" } }),
      ["content", 0, "attrs", "level"],
      /level 2, 3 or 4/,
    ],
    [
      "a heading without level",
      doc({ type: "heading" }),
      ["content", 0, "attrs", "level"],
      /level 2, 3 or 4/,
    ],
    [
      "a list without items",
      doc({ type: "bulletList", content: [] }),
      ["content", 0],
      /nothing in a list/,
    ],
    [
      "a list that starts below 0",
      doc({ type: "orderedList", attrs: { start: -1 }, content: [{ type: "listItem" }] }),
      ["content", 0, "attrs", "start"],
      /below 0/,
    ],
    [
      "text that is a number",
      inParagraph({ type: "text", text: 1 }),
      ["content", 0, "content", 0],
      /Text is missing/,
    ],
    [
      "NUL in text",
      inParagraph(plain("a\u0000b")),
      ["content", 0, "content", 0],
      /invisible control/,
    ],
    [
      "half a surrogate pair in text",
      inParagraph(plain("a\ud83d")),
      ["content", 0, "content", 0],
      /broken letter/,
    ],
    [
      "NUL in an attribute",
      doc({ type: "pullQuote", attrs: { text: "\u0000" } }),
      ["content", 0, "attrs", "text"],
      /invisible control/,
    ],
    [
      "an unknown mark",
      inParagraph({ type: "text", text: "a", marks: [{ type: "blink" }] }),
      ["content", 0, "content", 0, "marks", 0],
      /not known/,
    ],
    [
      "marks that are no list",
      inParagraph({ type: "text", text: "a", marks: {} }),
      ["content", 0, "content", 0, "marks"],
      /damaged/,
    ],
    [
      "a mark with attributes",
      inParagraph({ type: "text", text: "a", marks: [{ type: "bold", attrs: { class: "x" } }] }),
      ["content", 0, "content", 0, "marks", 0, "attrs", "class"],
      /Remove it/,
    ],
    [
      "formatted code",
      doc({ type: "codeBlock", content: [{ type: "text", text: "a", marks: [{ type: "bold" }] }] }),
      ["content", 0, "content", 0, "marks"],
      /Code cannot/,
    ],
    [
      "a link that runs a script",
      linked({ href: "javascript:alert(1)" }),
      ["content", 0, "content", 0, "marks", 0, "attrs", "href"],
      /full address/,
    ],
    [
      "a link without address",
      linked({}),
      ["content", 0, "content", 0, "marks", 0, "attrs"],
      /leads nowhere/,
    ],
    [
      "a link to two places",
      linked({ href: "https://a.example", storyId: mediaId }),
      ["content", 0, "content", 0, "marks", 0, "attrs"],
      /two places/,
    ],
    [
      "a link with a target",
      linked({ href: "https://a.example", target: "_blank" }),
      ["content", 0, "content", 0, "marks", 0, "attrs", "target"],
      /Remove it/,
    ],
    [
      "a link to a story that has no id",
      linked({ storyId: "42" }),
      ["content", 0, "content", 0, "marks", 0, "attrs", "storyId"],
      /not an id/,
    ],
    [
      "a picture named by a file",
      doc({ type: "figure", attrs: { mediaId: "ship.jpg" } }),
      ["content", 0, "attrs", "mediaId"],
      /not an id/,
    ],
    [
      "a gallery with a damaged picture",
      doc({ type: "gallery", attrs: { items: [{ mediaId }, { alt: "a" }] } }),
      ["content", 0, "attrs", "items", 1, "mediaId"],
      /no id/,
    ],
    [
      "a gallery of nothing known",
      doc({ type: "gallery", attrs: { items: "all" } }),
      ["content", 0, "attrs", "items"],
      /damaged/,
    ],
    [
      "an embed of nobody known",
      doc({ type: "embed", attrs: { provider: "evil", id: "1" } }),
      ["content", 0, "attrs", "provider"],
      /cannot be embedded/,
    ],
    [
      "an embed with an address for an id",
      doc({ type: "embed", attrs: { provider: "youtube", id: '"><script>' } }),
      ["content", 0, "attrs"],
      /not an address of this provider/,
    ],
    [
      "a cell that covers no column",
      inTable([cell({ colspan: 0 })]),
      ["content", 0, "content", 0, "content", 0, "attrs", "colspan"],
      /at least one/,
    ],
    [
      "a cell that covers a million columns",
      inTable([cell({ colspan: 1e6 })]),
      ["content", 0, "content", 0, "content", 0, "attrs", "colspan"],
      /more than 50/,
    ],
    [
      "rows of unequal length",
      inTable([cell(), cell()], [cell()]),
      ["content", 0],
      /not equally long/,
    ],
    [
      "a cell that reaches below the table",
      inTable([cell({ rowspan: 2 })]),
      ["content", 0],
      /below the last row/,
    ],
    [
      "cells that overlap",
      inTable([cell(), cell({ rowspan: 2 }), cell()], [cell({ colspan: 2 }), cell()]),
      ["content", 0],
      /overlap/,
    ],
  ])("%s", (_what, given, path, message) => {
    const checked = checkDocument(given);
    expect(checked.ok).toBe(false);
    expect(checked.ok ? [] : checked.issues).toContainEqual({
      path,
      message: expect.stringMatching(message),
    });
  });
});

test("markup typed as text is text", () => {
  const given = documentOf(paragraph("<script>alert(1)</script>"));
  expect(checkDocument(given)).toEqual({ ok: true, value: given });
});
