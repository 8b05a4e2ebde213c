import { expect, test } from "vitest";
import { type Document, documentVersion } from "#lib/content/document";
import { snippetOf } from "#lib/syndication/snippet";

const documentOf = (...texts: string[]): Document => ({
  type: "doc",
  version: documentVersion,
  content: texts.map((text) => ({
    type: "paragraph",
    content: [{ type: "text", text }],
  })),
});

test.each([
  ["no text", documentOf(), null],
  ["a short text", documentOf("One.", "Two."), "One. Two."],
  [
    "a long text, cut between words",
    documentOf("abcdefghi ".repeat(30)),
    `${"abcdefghi ".repeat(19)}abcdefghi…`,
  ],
  ["one endless word", documentOf("x".repeat(300)), `${"x".repeat(199)}…`],
])("a text is summed up by its beginning: %s", (_, document, expected) => {
  expect(snippetOf(document)).toBe(expected);
});
