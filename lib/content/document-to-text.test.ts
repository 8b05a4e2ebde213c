import { expect, test } from "vitest";
import { documentToText } from "#lib/content/document-to-text";
import { documentOf, everyNode, paragraph } from "#lib/content/testing/every-node";

test("every kind of node as plain text", () => {
  expect(documentToText(everyNode)).toBe(
    [
      "First bolditalicstruckbelowabovecode()outsideinsidehidden\nend.",
      "What happened",
      "What happened",
      "چه شد؟",
      "• one\n• two\n  • deeper",
      "3. third",
      "I resign.",
      "— A minister",
      "Who voted how\nRegion\tVotes\nNorth\t1\t2\n3\t4",
      "The law",
      "It is short.",
      "The speech",
      "if (a < b) {\n  run();\n}",
      "A claim and another",
      "Its source",
      "More.",
    ].join("\n\n"),
  );
});

test.each([
  ["an empty text", documentOf(), ""],
  ["empty paragraphs", documentOf({ type: "paragraph" }, paragraph("  "), paragraph("a")), "a"],
  ["pictures and pull quotes alone", documentOf({ type: "pullQuote", attrs: { text: "a" } }), ""],
])("%s", (_what, document, text) => {
  expect(documentToText(document)).toBe(text);
});
